# An unknown price list stops the run.
conf price_list = 2
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(2)?*
< 404  @no-record.json
stderr *there is no price list 2
exit 78
