# A rejected password is not tried again, because Business One locks users.
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 401
	{"error":{"code":"-304","details":[{"code":"","message":""}],
	  "message":"Fail to get DB Credentials from SLD"}}
stderr *-304: Fail to get DB Credentials from SLD (HTTP 401)
exit 77
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 400  {"error":{"code":"-131","details":[{"code":"","message":""}],"message":"Bad company"}}
stderr *-131: Bad company (HTTP 400)
exit 77
