# What differs from company to company is a key of the section.
conf order_series = 11
conf branch = 3
conf warehouse = 02
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders
	{"Series":11,"BPL_IDAssignedToInvoice":3,
	 "DocumentLines":[{"WarehouseCode":"02","*":"*"}],"*":"*"}
< 201  @order-created.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":false,"repeated":false,"*":"*"}
