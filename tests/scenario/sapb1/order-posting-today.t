# An order is booked today, which is the day in the time zone of the section.
# The answers are from the contract.
conf posting_date = today
conf timezone = Pacific/Kiritimati
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Orders
	{"NumAtCard":"NL-1001","DocDate":"2026-11-21","DocDueDate":"2026-11-21",
	 "TaxDate":"2026-11-20","*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","*":"*"}
