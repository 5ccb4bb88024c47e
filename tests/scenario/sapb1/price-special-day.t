# A special price that begins on a day holds from that day's midnight in the system's time zone.
# The members are supposed, as in price-special.t.
conf special_prices = *1=SalePrice
conf timezone = Pacific/Kiritimati
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
	   {"DateFrom":"2026-11-20","Dateto":"2026-11-20","PriceListNo":1,"SpecialPrice":8.0,
	    "PriceCurrency":"EUR","SpecialPriceQuantityAreas":[]},
	   {"DateFrom":"2026-11-21","Dateto":null,"PriceListNo":1,"SpecialPrice":6.0,
	    "PriceCurrency":"EUR","SpecialPriceQuantityAreas":[]}]}]}
> GET /b1s/v2/Items?*
< 200  {"value":[]}
stdout {"type":"Price","sku":"MUG","price":"6","priceType":"SalePrice","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
