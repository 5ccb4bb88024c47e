# synthetic: An order is created for the account of its customer.
# Where the org has one currency, the order names its own.
conf own_account = yes
conf currency = EUR
$ ecx-push-erp sf
stdin
	{"type":"Customer","v":1,"source":"shop","id":"207","identifier":"207",
	"ref":"NL-207","dateModified":"2026-11-20T09:16:02Z",
	"familyName":"Byron"}
> GET {{query}}
	?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> POST /services/data/v67.0/composite/graph  *
< 200  @customer-created.json
stdout {"type":"Receipt","id":"001Qy000000adaxIAA","*":"*"}
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q={{select_entry}} AND Product2.StockKeepingUnit IN ('TS-RED-M','FREIGHT','DISCOUNT')
< 200  @entries-found-short.json
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"graphId":"ecx","compositeRequest":[
	{"method":"POST","url":"*","referenceId":"top",
	"body":{"AccountId":"001Qy000000adaxIAA","Pricebook2Id":"*",
	"EffectiveDate":"*","Status":"*","PoNumber":"*","Ext_Id__c":"NL-1001",
	"ShippingStreet":"*","ShippingPostalCode":"*","ShippingCity":"*",
	"ShippingCountry":"*"}},"..."]}]}
< 200  @order-created-alone.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
