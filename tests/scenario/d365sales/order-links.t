# A customer may be given by id, and a map of the site may write links.
# Prices are left to the price list.
conf customer = 44444444-0000-4000-8000-0000000000dd
conf customers = contacts
conf order_map = {{dir}}/links.map
conf map_unit = /uoms(00000009-0000-4000-8000-000000000009)
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
	{"name":"NL-1001",
	 "order_details":[
	  {"productid@odata.bind":"/products(00000001-0000-4000-8000-000000000001)",
	   "uomid@odata.bind":"/uoms(00000009-0000-4000-8000-000000000009)",
	   "quantity":2}],
	 "transactioncurrencyid@odata.bind":"/transactioncurrencies(22222222-0000-4000-8000-0000000000ee)",
	 "pricelevelid@odata.bind":"/pricelevels(11111111-0000-4000-8000-0000000000aa)",
	 "customerid_contact@odata.bind":"/contacts(44444444-0000-4000-8000-0000000000dd)"}
< 201  @order-created.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"ORD-01042-X1",
	 "*":"*"}
