# synthetic: After a lost answer the customer is looked up, not recreated.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  {"Long Address":"NL-C207","*":"*"}
< drop
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-found.json
stdout {"type":"Receipt","ref":"NL-C207","id":"9001","existed":true,"*":"*"}
