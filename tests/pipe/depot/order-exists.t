# A create is refused because an earlier one arrived: the order is found.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  {"code":"unknown_order","message":"No such order."}
> POST /orders  {"reference":"NL-1","*":"*"}
< 409  {"code":"duplicate","message":"The reference NL-1 is taken."}
> GET /order?reference=NL-1
< 200  {"id":17,"number":"D-17","reference":"NL-1"}
stdout {"type":"Receipt","ref":"NL-1","id":"17","existed":true,"*":"*"}
