# A session that is rejected twice stops the run.
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1;HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
> GET /b1s/v2/Items?*
< 401  @session-invalid.json
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s2","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s2;HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
> GET /b1s/v2/Items?*
< 401  @session-invalid.json
> POST /b1s/v2/Logout
>: Cookie: B1SESSION=s2; ROUTEID=.node1
< 204
stderr *301: Invalid session or session already timeout. (HTTP 401)
exit 77
