# Prices without tax stay as they were quoted.
# A discount of a line is its discount, a surcharge is in its price.
$ ecx-push-erp sales
stdin @net.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG' or productnumber eq 'PEN') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @other-products-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1002')
	?$select={{order_columns}}
	{"name":"NL-1002","*":"*",
	 "order_details":[
	  {"isproductoverridden":false,"ispriceoverridden":true,
	   "lineitemnumber":1,
	   "productid@odata.bind":"/products(00000002-0000-4000-8000-000000000002)",
	   "uomid@odata.bind":"/uoms(33333333-0000-4000-8000-0000000000cc)",
	   "quantity":3,"priceperunit":4,"manualdiscountamount":1.5,"tax":2.21},
	  {"isproductoverridden":false,"ispriceoverridden":true,
	   "lineitemnumber":2,
	   "productid@odata.bind":"/products(00000003-0000-4000-8000-000000000003)",
	   "uomid@odata.bind":"/uoms(33333333-0000-4000-8000-0000000000cc)",
	   "quantity":3,"priceperunit":3.34,"manualdiscountamount":0.02,
	   "tax":2.1}]}
< 201
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity",
	 "@odata.etag":"W/\"7201\"",
	 "salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,
	 "totalamount":24.81,"pricingerrorcode":0,"ordernumber":"ORD-01042-X1",
	 "new_reference":"NL-1002"}
stdout {"type":"Receipt","ref":"NL-1002","*":"*"}
