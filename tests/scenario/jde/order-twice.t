# synthetic: Two orders with the same reference are an error.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @orders-two-found.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *this reference (4711, 4712*
exit 1
