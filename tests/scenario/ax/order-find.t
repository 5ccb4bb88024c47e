# A re-import finds the order by its reference, whatever its letters.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @lower.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
