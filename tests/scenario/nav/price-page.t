# synthetic: Prices may come from page 7002, Sales Prices.
# A blank currency is the company's own, and no end day means no end. Prices to
# come say when they begin, and past ones are left out.
conf price_service = SalesPrices
$ ecx-price-pull nav
> GET {{company}}/SalesPrices?$filter=Sales_Type eq 'All Customers'
	&$orderby=Item_No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Item_No":"MUG","Sales_Type":"All Customers","Unit_Price":11.9,
	   "Currency_Code":"USD","Minimum_Quantity":10,
	   "Starting_Date":"2026-11-01","Ending_Date":"0001-01-01"},
	  {"Item_No":"MUG","Sales_Type":"All Customers","Unit_Price":1,
	   "Currency_Code":"","Minimum_Quantity":0,"Starting_Date":"2026-11-21",
	   "Ending_Date":"0001-01-01"},
	  {"Item_No":"MUG","Sales_Type":"All Customers","Unit_Price":2,
	   "Currency_Code":"","Minimum_Quantity":0,"Starting_Date":"0001-01-01",
	   "Ending_Date":"2026-11-19"},
	  {"Item_No":"PEN","Sales_Type":"All Customers","Unit_Price":3,
	   "Currency_Code":"","Minimum_Quantity":0,"Starting_Date":"0001-01-01",
	   "Ending_Date":"0001-01-01"}]}
stdout
	{"type":"Price","sku":"MUG","price":"11.9","priceCurrency":"USD",
	 "eligibleQuantity":{"minValue":"10"},"validFrom":"2026-11-01","*":"*"}
stdout
	{"type":"Price","v":1,"source":"nav","id":"*","sku":"MUG","price":"1",
	 "priceCurrency":"EUR","validFrom":"2026-11-21"}
stdout
	{"type":"Price","v":1,"source":"nav","id":"*","sku":"PEN","price":"3",
	 "priceCurrency":"EUR"}
stdout {"type":"Checkpoint","*":"*"}
