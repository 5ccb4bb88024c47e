# Special prices without a name would be taken for those of the list.
# A key says which list they are.
conf special_prices = *1
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(1)?*
< 200  {"PriceListNo":1,"IsGrossPrice":"tYES"}
stderr *'*1' in special_prices has no name of a price list: write *1=NAME
exit 78
