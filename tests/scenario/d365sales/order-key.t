# The key of an order may be its own number.
conf order_key = ordernumber
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> PATCH /api/data/v9.2/salesorders(ordernumber='NL-1001')
	?$select=salesorderid,statecode,statuscode,totalamount,pricingerrorcode,ordernumber
	{"name":"NL-1001","*":"*"}
< 201
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity",
	 "@odata.etag":"W/\"7201\"",
	 "salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,
	 "totalamount":42.43,"pricingerrorcode":0,"ordernumber":"NL-1001",
	 "new_reference":"NL-1001"}
stdout {"type":"Receipt","ref":"NL-1001","number":"NL-1001","*":"*"}
