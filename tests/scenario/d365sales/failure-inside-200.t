# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products?*
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[{"productnumber":"MUG","quantityonhand":5}],
	 "error":{"code":"0x80044151","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  {"error":{"code":"0x80044151","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
