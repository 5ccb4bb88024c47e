# synthetic: The page filters by location, and so has the stock of each.
conf stock_places = GREEN BLUE
$ ecx-stock-pull nav
> GET {{company}}/ItemCard
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'GREEN'
	&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @items-mug-ordered.json
> GET {{company}}/ItemCard
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'BLUE'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug",
	   "Type":"Inventory","Inventory":1,"Qty_on_Sales_Order":0,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"GREEN","inventoryLevel":"3","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"BLUE","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
