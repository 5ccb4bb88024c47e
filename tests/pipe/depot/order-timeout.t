# The answer to a create is lost: the order is looked for, not created again.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {"reference":"NL-1","*":"*"}
< drop
> GET /order?reference=NL-1
< 200  {"id":17,"number":"D-17","reference":"NL-1"}
stdout {"type":"Receipt","ref":"NL-1","id":"17","existed":true,"*":"*"}
