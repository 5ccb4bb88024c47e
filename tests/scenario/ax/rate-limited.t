# After too many requests the run waits as long as the server says.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 429
<: Retry-After: 0
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
