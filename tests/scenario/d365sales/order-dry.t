# A dry run only reads, and prints what would be created.
$ ecx-push-erp -n sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
stdout
	{"method":"PATCH",
	 "target":"/salesorders(new_reference='NL-1001')?$select=*",
	 "body":{"name":"NL-1001","*":"*"},"*":"*"}
