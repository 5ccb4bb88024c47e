# An order is looked for, created and received; each request has the token.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
>: Authorization: Bearer made-up-token
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders
	{"reference":"NL-1","placed":"2026-11-20T09:15:00Z","total":"25.50"}
>: Authorization: Bearer made-up-token
< 201  {"id":17,"number":"D-17","reference":"NL-1"}
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1","id":"17","number":"D-17",
	 "existed":false,"repeated":false,"*":"*"}
