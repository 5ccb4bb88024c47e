# synthetic: A customer that somebody else created is found.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-found.json
stdout {"type":"Receipt","ref":"NL-C207","id":"9001","existed":true,"*":"*"}
