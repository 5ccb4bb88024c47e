# A rejected order is quarantined with the words of Dynamics.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1001')
	?$select={{order_columns}}
	{"name":"NL-1001","*":"*"}
< 400  {"error":{"code":"0x80040265","message":"The credit limit of C10 is exceeded."}}
stderr *order NL-1001: *0x80040265: The credit limit of C10 is exceeded. (HTTP 400); deferred until *
exit 75
