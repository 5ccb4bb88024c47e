# What is no JSON, no list, or another order is not taken for an answer.
# Neither is a record without an id.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products?*
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull sales
> GET /api/data/v9.2/products?*
< 200  {"productnumber":"MUG"}
stderr *the answer has no list of entities
exit 75
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
< 201  {"ordernumber":"ORD-01042-X1"}
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-1001')
	&$select={{order_columns}}&$orderby=salesorderid
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"@odata.etag":"W/\"7201\"",
	   "salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,
	   "totalamount":42.43,"pricingerrorcode":0,
	   "ordernumber":"ORD-01042-X1","new_reference":"NL-9999"}]}
stderr *create not confirmed: *; the look-up failed: *; the next run looks again*; deferred until *
exit 75
