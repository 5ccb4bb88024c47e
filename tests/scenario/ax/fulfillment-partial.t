# Partly delivered: AX does not say when what of it left, so it is told when
# all of it has.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
stdout {"type":"Checkpoint","*":"*"}
