# synthetic: The probe asks for sales orders, and reads one of each kind.
$ ecx-probe ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT t.id FROM transaction t WHERE t.type = 'SalesOrd' AND ROWNUM <= 1"}
< 200
	{"links":[],"count":1,"hasMore":false,"items":[{"links":[],"id":"1"}],
	 "offset":0,"totalResults":1}
> POST /services/rest/query/v1/suiteql?*  *t.createddate*
< 200
	{"hasMore":false,"items":[
	 {"id":"1","tranid":"SO1","externalid":"NL-1001","type":"SalesOrd",
	  "status":"B","trandate":"2026-11-20","foreigntotal":"42.40"}]}
> POST /services/rest/query/v1/suiteql?*  *{{select_follows}}*
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?*  *{{select_closed}}*
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?*  *inventoryitemlocations*
< 200  @stock-one.json
>* POST /services/rest/query/v1/suiteql?*  *
< 200  {"links":[],"count":0,"hasMore":false,"items":[],"offset":0,"totalResults":0}
stdout ns	Oracle NetSuite	ok
stdout ns	orders	ok
stdout ...
