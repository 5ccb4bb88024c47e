# A session is read from the answer where a proxy drops cookies.
# Without either there is none.
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1"}
> GET /b1s/v2/Items?*
>: Cookie: B1SESSION=s1
< 200  {"value":[]}
> POST /b1s/v2/Logout
>: Cookie: B1SESSION=s1
< 204
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"Version":"1000280"}
stderr *the answer to the log-in has neither a cookie nor a session
exit 75
