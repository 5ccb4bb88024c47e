# synthetic: An item without a stock level does not hold up the others.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"MUG","Inventory":5},
	  {"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"Pen",
	   "Type":"Inventory","Inventory":7,"Qty_on_Sales_Order":0,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number
exit 1
