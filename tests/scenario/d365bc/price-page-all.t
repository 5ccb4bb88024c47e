# synthetic: Without price_filter all rows of a page of prices are read.
# The default of the filter holds for items alone.
conf price_path = /ODataV4/Company('CRONUS')/PriceListLines
conf price_key = Line_No
conf price_map = {{dir}}/lines.map
$ ecx-price-pull bc
> GET /v2.0/contoso/production/ODataV4/Company('CRONUS')/PriceListLines
	?$orderby=Line_No
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"Line_No":10000,"Product_No":"MUG","Unit_Price":11.9,
	   "Currency_Code":"USD","Minimum_Quantity":10}]}
stdout
	{"type":"Price","sku":"MUG","price":"11.9","priceCurrency":"USD",
	 "eligibleQuantity":"10","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
