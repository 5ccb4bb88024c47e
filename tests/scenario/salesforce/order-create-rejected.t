# synthetic: HTTP 200, and all of it was taken back: the reason is that of the
# record which was at fault.
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET /services/data/v67.0/query?q=SELECT Id, Product2.StockKeepingUnit FROM PricebookEntry WHERE IsActive = true AND Pricebook2Id = '01sQy000000pbokIAA' AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  {"totalSize":3,"done":true,"records":[{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entaIAA"},"Id":"01uQy000000entaIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entaIAA"},"StockKeepingUnit":"TS-RED-M"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entbIAA"},"Id":"01uQy000000entbIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entbIAA"},"StockKeepingUnit":"FREIGHT"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entcIAA"},"Id":"01uQy000000entcIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entcIAA"},"StockKeepingUnit":"DISCOUNT"}}]}
> POST /services/data/v67.0/composite/graph  {"graphs":["..."]}
< 200  {"graphs":[{"graphId":"ecx","graphResponse":{"compositeResponse":[{"body":[{"message":"The transaction was rolled back since another operation in the same transaction failed.","errorCode":"PROCESSING_HALTED"}],"httpHeaders":{},"httpStatusCode":400,"referenceId":"top"},{"body":[{"message":"The transaction was rolled back since another operation in the same transaction failed.","errorCode":"PROCESSING_HALTED"}],"httpHeaders":{},"httpStatusCode":400,"referenceId":"row1"},{"body":[{"message":"Shipping is too dear","errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","fields":[]}],"httpHeaders":{},"httpStatusCode":400,"referenceId":"row2"},{"body":[{"message":"The transaction was rolled back since another operation in the same transaction failed.","errorCode":"PROCESSING_HALTED"}],"httpHeaders":{},"httpStatusCode":400,"referenceId":"row3"}]},"isSuccessful":false}]}
stdout {"type":"Rejection","*":"*"}
stderr *order NL-1001: row2: FIELD_CUSTOM_VALIDATION_EXCEPTION: Shipping is too dear*
exit 1
