# synthetic: A misspelt location is not sent as sold out.
# Supposed: the page computes 0 for each item at a location that does not exist.
conf stock_path = /ODataV4/Company('CRONUS')/ItemList
conf stock_filter = Type eq 'Inventory'
conf stock_quantity = Inventory
conf stock_places = GREEEN
$ ecx-stock-pull bc
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/ItemList
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'GREEEN'&$orderby=No
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIx\"","No":"MUG","Inventory":0,"Blocked":false},
	  {"@odata.etag":"W/\"JzIx\"","No":"PEN","Inventory":0,"Blocked":false}]}
> GET {{company}}/locations?$filter=(code eq 'GREEEN')&$select=code
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[]}
stdout {"type":"Checkpoint","*":"*"}
stderr *there is no location 'GREEEN': correct the key 'stock_places'
exit 78
