# An order before the open period is booked on its first day, a later one on its own.
# Its own day stays the day of the document. The answers are from the contract.
conf posting_date = 2026-11-21
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
$ sed 's/2026-11-20T/2026-11-30T/g; s/1001/1002/g; s/"id":"1"/"id":"2"/' {{dir}}/order.json | ecx-map b1 | ecx-push-erp b1
> GET /b1s/v2/Orders?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Orders
	{"NumAtCard":"NL-1002","DocDate":"2026-11-30","DocDueDate":"2026-11-30",
	 "TaxDate":"2026-11-30","*":"*"}
< 201
	{"DocEntry":18,"DocNum":1000043,"NumAtCard":"NL-1002","DocTotal":42.43,
	 "Confirmed":"tYES"}
stdout {"type":"Receipt","*":"*"}
