# synthetic: An empty location that exists has a level of 0 for each item.
# Supposed: page 15, Location List, has the codes in its property Code.
conf stock_places = GREEN
conf location_service = Locations
$ ecx-stock-pull nav
> GET {{company}}/ItemCard
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'GREEN'
	&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug",
	   "Type":"Inventory","Inventory":0,"Qty_on_Sales_Order":0,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
> GET {{company}}/Locations?$filter=(Code eq 'GREEN')&$select=Code
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[{"Code":"GREEN"}]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"GREEN","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
