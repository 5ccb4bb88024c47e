# Without items there are no prices.
conf price_list = 2
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
< 200  {"value":[]}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
