# An order that has left in part is sent when all of it has left.
# AX does not say when what of it left.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
stdout {"type":"Checkpoint","*":"*"}
