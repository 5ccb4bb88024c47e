# An order of a day before the open period begins on its first day.
# The members are from the contract.
conf posting_date = 2026-12-01
$ ecx-push-erp sf
stdin @order.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q={{select_entry}} AND *
< 200  @entries-found.json
> POST /services/data/v67.0/composite/graph
	{"graphs":[{"compositeRequest":[
	  {"body":{"EffectiveDate":"2026-12-01","*":"*"},"*":"*"},"..."],"*":"*"}]}
< 200  @order-created.json
> GET {{query}}?q={{select_order}} WHERE Ext_Id__c = 'NL-1001' ORDER BY Id
< 200  @order-activated.json
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
