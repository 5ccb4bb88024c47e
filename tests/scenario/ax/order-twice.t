# Two orders with the same reference are an error that names both.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @twice.xml
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *this reference (SO-000042, SO-000043): resolve the duplicate in the system
exit 1
