# An order is found by its reference, in upper or lower case.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @lower.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
