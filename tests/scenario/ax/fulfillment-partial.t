# An order that was shipped in part is sent when all of it was shipped.
# AX does not say when which part was shipped.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
stdout {"type":"Checkpoint","*":"*"}
