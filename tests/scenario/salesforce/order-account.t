# synthetic: An order is created for the account of its customer.
# The account is named by its reference. Where the org has one currency, the
# order names its own.
conf own_account = yes
conf currency = EUR
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
	"body":{"Account":{"Ext_Id__c":"NL-207"},"Pricebook2Id":"*",
	"EffectiveDate":"*","Status":"*","PoNumber":"*","Ext_Id__c":"NL-1001",
	"ShippingStreet":"*","ShippingPostalCode":"*","ShippingCity":"*",
	"ShippingCountry":"*"}},"..."]}]}
< 200  @order-created-alone.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated-short.json
stdout {"type":"Receipt","ref":"NL-1001","id":"801Qy000001abcdIAA","*":"*"}
