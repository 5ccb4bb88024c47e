# An answer that is no JSON, or no list, is an error.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1
> GET /b1s/v2/Items?*
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull b1
> GET /b1s/v2/Items?*
< 200  {"ItemCode":"A"}
stderr *the answer has no list of entities
exit 75
