# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-price-pull nav
> GET {{company}}/ItemCard?$filter=Unit_Price gt 0&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"CUP","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"",
	   "Unit_Price":18446744073709551616,"Price_Includes_VAT":false,
	   "Last_Date_Modified":"2026-11-19"},
	  "PAN",
	  {"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":"dear",
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"TS","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Price","sku":"CUP","price":"12.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"12.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: nav: price MUG: not valid JSON: number out of range at Unit_Price; and nav-price.map:7: Unit_Price: number: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: nav: the row is no record
stderr ecx-price-pull: nav: price PEN: nav-price.map:7: Unit_Price: number: 'dear' is not a decimal number
exit 1
