# synthetic: A misspelt location is not sent as sold out.
# Supposed: the page computes 0 for each item at a location that does not exist.
conf stock_places = GREEEN
$ ecx-stock-pull nav
> GET {{company}}/ItemCard
	?$filter=(Type eq 'Inventory') and Location_Filter eq 'GREEEN'
	&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug",
	   "Type":"Inventory","Inventory":0,"Qty_on_Sales_Order":0,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Checkpoint","*":"*"}
stderr *no item has stock at location 'GREEEN': correct the key 'stock_places', or, if the location is empty, set location_service
exit 78
