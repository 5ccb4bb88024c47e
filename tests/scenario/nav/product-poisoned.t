# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull nav
> GET {{company}}/ItemCard?$filter=Blocked eq false&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"CUP","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"M\u0000ug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  "PAN",
	  {"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"\ud83d","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"},
	  {"@odata.etag":"W/\"JzIw\"","No":"TS","Description":"Mug","Type":"Inventory",
	   "Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,
	   "Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
stderr ecx-product-pull: nav: product MUG: not valid JSON: \u0000 at Description; *
stderr ecx-product-pull: nav: the row is no record
stderr ecx-product-pull: nav: product PEN: not valid JSON: half of a surrogate pair at Description; *
exit 1
