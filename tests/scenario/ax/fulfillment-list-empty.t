# An order that was not shipped yet has no shipment.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Checkpoint","*":"*"}
