# A quantity that AX hides is not zero.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @hidden.xml
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *order SO-000042: SalesQty or RemainSalesPhysical of a line is not a number
exit 1
