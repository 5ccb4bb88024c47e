# synthetic: Where the org has several currencies, order and prices have one each.
conf currency = 
$ ecx-push-erp sf
stdin @order.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET /services/data/v67.0/query?q=SELECT Id, Product2.StockKeepingUnit FROM PricebookEntry WHERE IsActive = true AND Pricebook2Id = '01sQy000000pbokIAA' AND CurrencyIsoCode = 'EUR' AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  {"totalSize":3,"done":true,"records":[{"Id":"01uQy000000entaIAA","Product2":{"StockKeepingUnit":"TS-RED-M"}},{"Id":"01uQy000000entbIAA","Product2":{"StockKeepingUnit":"FREIGHT"}},{"Id":"01uQy000000entcIAA","Product2":{"StockKeepingUnit":"DISCOUNT"}}]}
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"*","referenceId":"top",
	"body":{"CurrencyIsoCode":"EUR","*":"*"}},"..."]}]}
< 200  {"graphs":[{"graphId":"ecx","graphResponse":{"compositeResponse":[{"body":{"id":"801Qy000001abcdIAA","success":true,"errors":[]},"httpHeaders":{},"httpStatusCode":201,"referenceId":"top"}]},"isSuccessful":true}]}
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c, OrderNumber, Status, StatusCode, TotalAmount FROM Order WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":1,"done":true,"records":[{"Id":"801Qy000001abcdIAA","Ext_Id__c":"NL-1001","OrderNumber":"00000117","Status":"Activated","StatusCode":"Activated","TotalAmount":35.07}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
