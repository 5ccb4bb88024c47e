# synthetic: A dry run shows the request and sends none that changes anything.
$ ecx-push-erp -n sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET /services/data/v67.0/query?q=SELECT Id, Product2.StockKeepingUnit FROM PricebookEntry WHERE IsActive = true AND Pricebook2Id = '01sQy000000pbokIAA' AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  {"totalSize":3,"done":true,"records":[{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entaIAA"},"Id":"01uQy000000entaIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entaIAA"},"StockKeepingUnit":"TS-RED-M"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entbIAA"},"Id":"01uQy000000entbIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entbIAA"},"StockKeepingUnit":"FREIGHT"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entcIAA"},"Id":"01uQy000000entcIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entcIAA"},"StockKeepingUnit":"DISCOUNT"}}]}
stdout {"connection":"sf","method":"POST","target":"/composite/graph","body":{"graphs":["..."]}}
