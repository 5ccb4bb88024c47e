# A token that may only read orders ends the run.
# That a scope that is missing is a 403 is from the documentation.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 403  {"status":403,"title":"You don't have a required scope to access the endpoint"}
stderr ecx-state-push: shop: states: *the account of the token lacks a scope*
exit 77
