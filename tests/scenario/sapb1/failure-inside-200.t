# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1
> GET /b1s/v2/Items?*
< 200
	{"value":[{"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":7.0,"Committed":2.0,"Ordered":9.0}]}],
	 "error":{"code":"-1","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"error":{"code":"-1","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
