# Prices are those of one list, which says whether they include tax.
# A price of 0 is none.
conf price_list = 2
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(2)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":2,"IsGrossPrice":"tYES"}
> GET /b1s/v2/Items
	?$filter=SalesItem eq 'tYES'
	&$select=ItemCode,ItemPrices
	&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"MUG",
	   "ItemPrices":[
	    {"PriceList":1,"Price":9.0,"Currency":"EUR"},
	    {"PriceList":2,"Price":29.95,"Currency":"EUR"}]},
	  {"ItemCode":"CUP",
	   "ItemPrices":[{"PriceList":2,"Price":0.0,"Currency":null}]},
	  {"ItemCode":"NEW",
	   "ItemPrices":[{"PriceList":1,"Price":1.0,"Currency":"EUR"}]}]}
stdout
	{"type":"Price","sku":"MUG","price":"29.95","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":true,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
