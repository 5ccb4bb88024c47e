# The unit of a line is Business One's by the table of units, or else the code itself.
# The members are from the contract.
conf unit_table = {{dir}}/units.csv
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
>* GET /b1s/v2/Orders?*
< 200  {"value":[]}
>* GET /b1s/v2/Drafts?*
< 200  {"value":[]}
$ sed 's/"sku":"TS-RED-M",/&"unitCode":"CT",/' {{dir}}/order.json | ecx-push-erp -n b1
stdout
	{"connection":"b1","method":"POST","target":"/Orders",
	 "body":{"DocumentLines":[{"ItemCode":"TS-RED-M","UoMCode":"BOX","*":"*"}],"*":"*"}}
$ sed 's/"sku":"TS-RED-M",/&"unitCode":"MTR",/' {{dir}}/order.json | ecx-push-erp -n b1
stdout
	{"connection":"b1","method":"POST","target":"/Orders",
	 "body":{"DocumentLines":[{"ItemCode":"TS-RED-M","UoMCode":"MTR","*":"*"}],"*":"*"}}
$ ecx-push-erp -n b1
stdin @order.json
stdout
	{"connection":"b1","method":"POST","target":"/Orders",
	 "body":{"DocumentLines":[{"ItemCode":"TS-RED-M","UoMCode":"PC","*":"*"}],"*":"*"}}
