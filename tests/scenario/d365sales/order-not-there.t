# An unknown customer rejects the order, an unknown price list stops the run.
# The price list is an error of the configuration.
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
< 404
	{"error":{"code":"0x80060891",
	  "message":"A record with the specified key values does not exist in account entity"}}
stderr *0x80060891: A record with the specified key values does not exist in account entity (HTTP 404); deferred until *
exit 75
$ ecx-push-erp sales
stdin @net.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)?*
< 404
	{"error":{"code":"0x80040217",
	  "message":"pricelevel With Id = 11111111-0000-4000-8000-0000000000aa Does Not Exist"}}
stderr *pricelevel With Id = 11111111-0000-4000-8000-0000000000aa Does Not Exist (HTTP 404)
exit 78
