# Prices of several lists have the names of the lists, and each of its currencies has one.
# The members are from the contract; a price of 0 is none.
conf price_list = 1, 2=wholesale
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(1)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":1,"IsGrossPrice":"tYES"}
> GET /b1s/v2/PriceLists(2)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":2,"IsGrossPrice":"tNO"}
> GET /b1s/v2/Items?*
< 200
	{"value":[
	  {"ItemCode":"MUG","ItemPrices":[
	    {"PriceList":1,"Price":9.0,"Currency":"EUR","AdditionalPrice1":10.5,
	     "AdditionalCurrency1":"USD","AdditionalPrice2":0.0,"AdditionalCurrency2":"GBP"},
	    {"PriceList":2,"Price":6.0,"Currency":"EUR"},
	    {"PriceList":3,"Price":1.0,"Currency":"EUR"}]}]}
stdout
	{"type":"Price","sku":"MUG","price":"9","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":true,"*":"*"}
stdout {"type":"Price","sku":"MUG","price":"10.5","priceCurrency":"USD","*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"6","priceCurrency":"EUR",
	 "priceType":"wholesale","valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
