# An order that was cancelled is not created again, and a warning says so.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @cancelled.xml
stdout
	{"type":"Receipt","ref":"NL-1001","id":"SO-000042","existed":true,
	 "note":"it is cancelled there","*":"*"}
stderr *it is cancelled there*
