# synthetic: A page that filters by location has the stock of each location.
# What is on sales orders there is subtracted. A location without any stock is
# looked for: the page has zeros also for one that does not exist.
conf stock_path = /ODataV4/Company('CRONUS')/ItemList
conf stock_filter = Type eq 'Inventory'
conf stock_quantity = Inventory
conf stock_less = Qty_on_Sales_Order
conf stock_places = GREEN BLUE
$ ecx-stock-pull bc
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/ItemList
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'GREEN'&$orderby=No
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIx\"","No":"MUG","Inventory":5,
	   "Qty_on_Sales_Order":2,"Blocked":false},
	  {"@odata.etag":"W/\"JzIx\"","No":"PEN","Inventory":7,
	   "Qty_on_Sales_Order":0,"Blocked":false}]}
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/ItemList
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'BLUE'&$orderby=No
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIx\"","No":"MUG","Inventory":0,
	   "Qty_on_Sales_Order":0,"Blocked":false}]}
> GET {{company}}/locations?$filter=(code eq 'BLUE')&$select=code
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[{"code":"BLUE"}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"GREEN","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"PEN","availableAtOrFrom":"GREEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"BLUE","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
