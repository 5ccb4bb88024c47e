# synthetic: Each price of an item is sent with its list, quantity, unit, currency and days.
# One that has ended is not. The properties of page 7002 are from memory.
conf price_service = SalesPrices
conf price_filter = Sales_Type eq 'All Customers' or Sales_Type eq 'Customer Price Group'
$ ecx-price-pull nav
> GET {{company}}/SalesPrices
	?$filter=Sales_Type eq 'All Customers' or Sales_Type eq 'Customer Price Group'
	&$orderby=Item_No
< 200
	{"value":[
	  {"Item_No":"MUG","Sales_Type":"All Customers","Sales_Code":"",
	   "Unit_Price":11.9,"Currency_Code":"","Minimum_Quantity":0,
	   "Unit_of_Measure_Code":"PCS","Starting_Date":"0001-01-01",
	   "Ending_Date":"2026-11-20"},
	  {"Item_No":"MUG","Sales_Type":"All Customers","Sales_Code":"",
	   "Unit_Price":13,"Currency_Code":"USD","Minimum_Quantity":0,
	   "Unit_of_Measure_Code":"","Starting_Date":"2026-12-01",
	   "Ending_Date":"0001-01-01"},
	  {"Item_No":"MUG","Sales_Type":"Customer Price Group","Sales_Code":"WEB",
	   "Unit_Price":60,"Currency_Code":"","Minimum_Quantity":10,
	   "Unit_of_Measure_Code":"BOX","Starting_Date":"0001-01-01",
	   "Ending_Date":"0001-01-01"},
	  {"Item_No":"MUG","Sales_Type":"All Customers","Sales_Code":"",
	   "Unit_Price":1,"Currency_Code":"","Minimum_Quantity":0,
	   "Unit_of_Measure_Code":"","Starting_Date":"0001-01-01",
	   "Ending_Date":"2026-11-19"}]}
stdout
	{"type":"Price","v":1,"source":"nav","id":"*","sku":"MUG","price":"11.9",
	 "priceCurrency":"EUR","eligibleQuantity":{"unitCode":"PCS"},
	 "validThrough":"2026-11-20"}
stdout
	{"type":"Price","v":1,"source":"nav","id":"*","sku":"MUG","price":"13",
	 "priceCurrency":"USD","validFrom":"2026-12-01"}
stdout
	{"type":"Price","v":1,"source":"nav","id":"*","sku":"MUG","price":"60",
	 "priceCurrency":"EUR","priceType":"WEB",
	 "eligibleQuantity":{"minValue":"10","unitCode":"BOX"}}
stdout {"type":"Checkpoint","*":"*"}
