# synthetic: Stock is the inventory less what is on sales orders.
# Blocked items cannot be sold.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug",
	   "Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":2,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"Pen",
	   "Type":"Inventory","Inventory":7,"Qty_on_Sales_Order":0,
	   "Blocked":true,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"TS-RED-M","Description":"Ts-red-m",
	   "Type":"Inventory","Inventory":12.5,"Qty_on_Sales_Order":0,
	   "Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"12.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
