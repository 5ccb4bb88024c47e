# A request that fails is repeated, then left to the next run.
conf retries = 1
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1
> GET /b1s/v2/Items?*
< 503  <html>Service Unavailable</html>
> GET /b1s/v2/Items?*
< 500  {"error":{"code":"-1","details":[{"code":"","message":""}],"message":"Internal error"}}
stderr *-1: Internal error (HTTP 500)
exit 75
