# synthetic: Each price of a list is sent with its list, quantity, unit, currency and days.
# One that has ended is not. The properties of the page are from memory.
conf price_path = /ODataV4/Company('CRONUS')/PriceListLines
conf price_key = Line_No
conf price_filter = Asset_Type eq 'Item'
$ ecx-price-pull bc
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/PriceListLines
	?$filter=Asset_Type eq 'Item'&$orderby=Line_No
< 200
	{"value":[
	  {"Line_No":10000,"Source_No":"","Asset_No":"MUG","Unit_Price":11.9,
	   "Currency_Code":"","Minimum_Quantity":0,"Unit_of_Measure_Code":"",
	   "Price_Includes_VAT":true,"Starting_Date":"2026-11-01",
	   "Ending_Date":"2026-12-31"},
	  {"Line_No":20000,"Source_No":"WEB","Asset_No":"MUG","Unit_Price":60,
	   "Currency_Code":"USD","Minimum_Quantity":10,"Unit_of_Measure_Code":"BOX",
	   "Price_Includes_VAT":false,"Starting_Date":"2026-12-01",
	   "Ending_Date":"0001-01-01"},
	  {"Line_No":30000,"Source_No":"","Asset_No":"MUG","Unit_Price":1,
	   "Currency_Code":"","Minimum_Quantity":0,"Unit_of_Measure_Code":"",
	   "Price_Includes_VAT":true,"Starting_Date":"0001-01-01",
	   "Ending_Date":"2026-11-19"}]}
stdout
	{"type":"Price","v":1,"source":"bc","id":"*","sku":"MUG","price":"11.9",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true,
	 "validFrom":"2026-11-01","validThrough":"2026-12-31"}
stdout
	{"type":"Price","v":1,"source":"bc","id":"*","sku":"MUG","price":"60",
	 "priceCurrency":"USD","valueAddedTaxIncluded":false,"priceType":"WEB",
	 "eligibleQuantity":{"minValue":"10","unitCode":"BOX"},
	 "validFrom":"2026-12-01"}
stdout {"type":"Checkpoint","*":"*"}
