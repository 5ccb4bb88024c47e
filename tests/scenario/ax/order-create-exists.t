# An order that somebody else created is found, and none is created.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order-whole.xml
< 200  @found.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","existed":true,"*":"*"}
