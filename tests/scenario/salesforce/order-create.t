# synthetic: An order is looked up, created, read back, and activated.
# One transaction creates it with its lines; one request activates it.
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
>: Authorization: Bearer maple-otter
>: Sforce-Query-Options: batchSize=2000
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found.json
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
< 200  @order-created.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-draft.json
> PATCH /services/data/v67.0/sobjects/Order/801Qy000001abcdIAA  {"Status":"Activated"}
< 204
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","number":"00000117","*":"*"}
