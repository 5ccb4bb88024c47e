# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"CUP","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":2,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory",
	   "Inventory":18446744073709551616,"Qty_on_Sales_Order":2,"Blocked":false,"GTIN":"",
	   "Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  "PAN",
	  {"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"Mug","Type":"Inventory",
	   "Inventory":"many","Qty_on_Sales_Order":2,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"TS","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":2,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Stock","sku":"CUP","inventoryLevel":"3","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@","*":"*"}
stdout {"type":"Stock","sku":"TS","inventoryLevel":"3","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: nav: stock MUG: not valid JSON: number out of range at Inventory; and nav-stock.map:7: ecx.quantity: decimal: '18446744073709551614' has 20 digits before the point
stderr ecx-stock-pull: nav: the row is no record
stderr ecx-stock-pull: nav: stock PEN: a quantity is no number
exit 1
