# A rejected password is not tried again, because Business One locks users.
# A changed one is; what is no rejected password is tried again, too.
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 401
	{"error":{"code":"-304","details":[{"code":"","message":""}],
	  "message":"Fail to get DB Credentials from SLD"}}
stderr *-304: Fail to get DB Credentials from SLD (HTTP 401)
exit 77
$ ecx-stock-pull b1
stderr *the password was refused at 2026-11-20T12:00:00Z*
exit 77
$ sed -i 's/maple-otter/birch-heron/' config/ecx/ecx.conf; ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"birch-heron"}
< 400  {"error":{"code":"-131","details":[{"code":"","message":""}],"message":"Bad company"}}
stderr *-131: Bad company (HTTP 400)
exit 77
$ ecx-stock-pull b1
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"birch-heron"}
< 400  {"error":{"code":"-131","details":[{"code":"","message":""}],"message":"Bad company"}}
stderr *-131: Bad company (HTTP 400)
exit 77
$ grep -c -e maple -e birch state/token/b1.refused
stdout 0
exit 1
