# The price list is read once a run.
$ ecx-push-erp sales
stdin @order.json
stdin @net.json
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
< 201  @order-created.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG' or productnumber eq 'PEN') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @other-products-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1002')
	?$select={{order_columns}}
	{"name":"NL-1002","*":"*"}
< 201
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity",
	 "@odata.etag":"W/\"7201\"",
	 "salesorderid":"0a0a0a0a-0000-4000-8000-000000000043","statecode":0,
	 "totalamount":24.81,"pricingerrorcode":0,"ordernumber":"ORD-01042-X1",
	 "new_reference":"NL-1002"}
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"ORD-01042-X1",
	 "*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","*":"*"}
