# Pages are asked for by the last item.
conf price_list = 2
conf page = 2
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(2)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":2,"IsGrossPrice":"tNO"}
> GET /b1s/v2/Items
	?$filter=SalesItem eq 'tYES'
	&$select=ItemCode,ItemPrices
	&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"A",
	   "ItemPrices":[{"PriceList":2,"Price":1.0,"Currency":"EUR"}]},
	  {"ItemCode":"B",
	   "ItemPrices":[{"PriceList":2,"Price":2.5,"Currency":"EUR"}]}],
	 "@odata.nextLink":"Items?$filter=x&$skip=2"}
> GET /b1s/v2/Items
	?$filter=ItemCode gt 'B' and (SalesItem eq 'tYES')
	&$select=ItemCode,ItemPrices
	&$orderby=ItemCode
< 200  {"value":[{"ItemCode":"C","ItemPrices":[{"PriceList":2,"Price":3,"Currency":"EUR"}]}]}
stdout
	{"type":"Price","sku":"A","price":"1","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout
	{"type":"Price","sku":"B","price":"2.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout
	{"type":"Price","sku":"C","price":"3","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
