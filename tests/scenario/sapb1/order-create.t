# An order is looked up, also among drafts, then created.
# It has lines, charges and an address. The session has two cookies, and is
# ended.
$ ecx-push-erp b1
stdin @order.json
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
>: Cookie:
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
>: Cookie: B1SESSION=s1; ROUTEID=.node1
>: Prefer: odata.maxpagesize=10
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders
	{"CardCode":"C20000","CardName":"Ada Byron",
	"NumAtCard":"NL-1001","DocDate":"2026-11-20",
	"DocDueDate":"2026-11-20","TaxDate":"2026-11-20",
	"DocCurrency":"EUR","DocumentLines":[{"ItemCode":"TS-RED-M",
	"Quantity":"2","UnitPrice":"16.49","FreeText":"1"}],
	"DocumentAdditionalExpenses":[{"ExpenseCode":1,"LineTotal":"4.09"},
	{"ExpenseCode":2,"LineTotal":"-2.00"}],
	"AddressExtension":{"ShipToAddress2":"Ada Byron",
	"ShipToStreet":"Dam 1","ShipToZipCode":"1012 JS",
	"ShipToCity":"Amsterdam","ShipToCountry":"NL"}}
>: Cookie: B1SESSION=s1; ROUTEID=.node1
< 201  @order-created.json
<: Location: {{url}}/b1s/v2/Orders(17)
> POST /b1s/v2/Logout
>: Cookie: B1SESSION=s1; ROUTEID=.node1
< 204
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":false,"repeated":false,"*":"*"}
