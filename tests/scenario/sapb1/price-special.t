# synthetic: special prices are read with their period and quantity, as far as they hold today.
# The members are supposed, but for CardCode, ItemCode and Price, from the contract.
conf special_prices = *1=SalePrice, C20000=wholesale
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(1)?*
< 200  {"PriceListNo":1,"IsGrossPrice":"tYES"}
> GET /b1s/v2/SpecialPrices?$filter=CardCode eq '*1'&$orderby=ItemCode
< 200
	{"value":[{"CardCode":"*1","ItemCode":"MUG","Price":9.0,"Currency":"EUR",
	  "SpecialPriceDataAreas":[
	   {"DateFrom":"2026-11-01","Dateto":"2026-11-19","PriceListNo":1,"SpecialPrice":5.0,
	    "PriceCurrency":"EUR","SpecialPriceQuantityAreas":[]},
	   {"DateFrom":"2026-11-20T00:00:00Z","Dateto":"2026-11-20T00:00:00Z","PriceListNo":1,
	    "SpecialPrice":8.0,"PriceCurrency":"EUR","SpecialPriceQuantityAreas":[
	     {"Quantity":10.0,"SpecialPrice":7.5,"PriceCurrency":"EUR"}]},
	   {"DateFrom":"2026-11-21","Dateto":null,"PriceListNo":1,"SpecialPrice":6.0,
	    "PriceCurrency":"EUR","SpecialPriceQuantityAreas":[]}]}]}
> GET /b1s/v2/SpecialPrices?$filter=CardCode eq 'C20000'&$orderby=ItemCode
< 200
	{"value":[{"CardCode":"C20000","ItemCode":"MUG","Price":4.0,"Currency":"EUR",
	  "PriceListNum":1,"SpecialPriceDataAreas":[]}]}
> GET /b1s/v2/Items?*
< 200  {"value":[{"ItemCode":"MUG","ItemPrices":[{"PriceList":1,"Price":9.0,"Currency":"EUR"}]}]}
stdout
	{"type":"Price","sku":"MUG","price":"8","priceCurrency":"EUR","priceType":"SalePrice",
	 "valueAddedTaxIncluded":true,"validFrom":"2026-11-20","validThrough":"2026-11-20","*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"7.5","priceType":"SalePrice",
	 "eligibleQuantity":{"minValue":"10"},"validThrough":"2026-11-20","*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"4","priceType":"wholesale",
	 "valueAddedTaxIncluded":true,"*":"*"}
stdout {"type":"Price","sku":"MUG","price":"9","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
