# synthetic: Looked for, made with all its lines in one transaction, read again,
# activated by a request of its own.
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
>: Authorization: Bearer maple-otter
>: Sforce-Query-Options: batchSize=2000
< 200  {"totalSize":0,"done":true,"records":[]}
> GET /services/data/v67.0/query?q=SELECT Id, Product2.StockKeepingUnit FROM PricebookEntry WHERE IsActive = true AND Pricebook2Id = '01sQy000000pbokIAA' AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  {"totalSize":3,"done":true,"records":[{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entaIAA"},"Id":"01uQy000000entaIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entaIAA"},"StockKeepingUnit":"TS-RED-M"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entbIAA"},"Id":"01uQy000000entbIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entbIAA"},"StockKeepingUnit":"FREIGHT"}},{"attributes":{"type":"PricebookEntry","url":"/services/data/v67.0/sobjects/PricebookEntry/01uQy000000entcIAA"},"Id":"01uQy000000entcIAA","Product2":{"attributes":{"type":"Product2","url":"/services/data/v67.0/sobjects/Product2/01tQy000000entcIAA"},"StockKeepingUnit":"DISCOUNT"}}]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"/services/data/v67.0/sobjects/Order",
	"referenceId":"top","body":{"AccountId":"001Qy000000acctIAA",
	"Pricebook2Id":"01sQy000000pbokIAA","EffectiveDate":"2026-11-20",
	"Status":"Draft","PoNumber":"1001","Ext_Id__c":"NL-1001",
	"ShippingStreet":"Ada Byron\nDam 1","ShippingPostalCode":"1012 JS",
	"ShippingCity":"Amsterdam","ShippingCountry":"NL"}},
	{"method":"POST","url":"/services/data/v67.0/sobjects/OrderItem",
	"referenceId":"row1","body":{"OrderId":"@{top.id}",
	"PricebookEntryId":"01uQy000000entaIAA","Ext_Id__c":"NL-1001:1",
	"Quantity":2,"UnitPrice":16.49}},
	{"method":"POST","url":"/services/data/v67.0/sobjects/OrderItem",
	"referenceId":"row2","body":{"OrderId":"@{top.id}",
	"PricebookEntryId":"01uQy000000entbIAA","Description":"Shipping",
	"Quantity":1,"UnitPrice":4.09}},
	{"method":"POST","url":"/services/data/v67.0/sobjects/OrderItem",
	"referenceId":"row3","body":{"OrderId":"@{top.id}",
	"PricebookEntryId":"01uQy000000entcIAA","Description":"Welcome",
	"Quantity":1,"UnitPrice":-2}}]}]}
< 200  {"graphs":[{"graphId":"ecx","graphResponse":{"compositeResponse":[{"body":{"id":"801Qy000001abcdIAA","success":true,"errors":[]},"httpHeaders":{"Location":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},"httpStatusCode":201,"referenceId":"top"},{"body":{"id":"802Qy000001itemIAA","success":true,"errors":[]},"httpHeaders":{"Location":"/services/data/v67.0/sobjects/OrderItem/802Qy000001itemIAA"},"httpStatusCode":201,"referenceId":"row1"},{"body":{"id":"802Qy000001itenIAA","success":true,"errors":[]},"httpHeaders":{"Location":"/services/data/v67.0/sobjects/OrderItem/802Qy000001itenIAA"},"httpStatusCode":201,"referenceId":"row2"},{"body":{"id":"802Qy000001iteoIAA","success":true,"errors":[]},"httpHeaders":{"Location":"/services/data/v67.0/sobjects/OrderItem/802Qy000001iteoIAA"},"httpStatusCode":201,"referenceId":"row3"}]},"isSuccessful":true}]}
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":1,"done":true,"records":[{"attributes":{"type":"Order","url":"/services/data/v67.0/sobjects/Order/801Qy000001abcdIAA"},"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001","OrderNumber":"00000117","Status":"Draft","StatusCode":"Draft","TotalAmount":35.07}]}
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","number":"00000117","*":"*"}
