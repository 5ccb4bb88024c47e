# synthetic: A customer is rejected when the orchestration refuses it.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp jde
stdin @customer.json
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-none.json
> POST /jderest/v3/orchestrator/Add%20Customer  {"Long Address":"NL-C207","*":"*"}
< 400  {"message":"Country NL is not in 00/CN","status":"ERROR"}
> POST /jderest/v2/dataservice  @ask-customer.json
< 200  @customer-none.json
stderr *Country NL is not in 00/CN (HTTP 400); deferred until *
exit 75
