# An order may be created by POST, with the reference in its body.
# Some versions cannot create lines by an upsert. An order that is created
# meanwhile makes the key refuse this one.
conf create = insert
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-1001')
	&$select={{order_columns}}&$orderby=salesorderid
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders","value":[]}
> POST /api/data/v9.2/salesorders?$select={{order_columns}}
	{"name":"NL-1001","emailaddress":"ada@example.org",
	 "billto_name":"Ada Byron","billto_contactname":"Ada Byron",
	 "billto_line1":"Dam 1","billto_postalcode":"1012 JS",
	 "billto_city":"Amsterdam","billto_country":"NL",
	 "billto_telephone":"+31 20 555 0100","shipto_name":"Ada Byron",
	 "shipto_contactname":"Ada Byron","shipto_line1":"Dam 1",
	 "shipto_postalcode":"1012 JS","shipto_city":"Amsterdam",
	 "shipto_country":"NL",
	 "transactioncurrencyid@odata.bind":"/transactioncurrencies(22222222-0000-4000-8000-0000000000ee)",
	 "pricelevelid@odata.bind":"/pricelevels(11111111-0000-4000-8000-0000000000aa)",
	 "customerid_account@odata.bind":"/accounts(accountnumber='C10')",
	 "order_details":[
	  {"isproductoverridden":false,"ispriceoverridden":true,
	   "lineitemnumber":1,
	   "productid@odata.bind":"/products(00000001-0000-4000-8000-000000000001)",
	   "uomid@odata.bind":"/uoms(33333333-0000-4000-8000-0000000000cc)",
	   "quantity":2,"priceperunit":16.49,"tax":6.92},
	  {"isproductoverridden":true,"productdescription":"Shipping",
	   "quantity":1,"priceperunit":4.09,"tax":0.86},
	  {"isproductoverridden":true,"productdescription":"Welcome",
	   "quantity":-1,"priceperunit":2,"tax":-0.42}],
	 "new_reference":"NL-1001"}
>: If-None-Match:
>: Prefer: return=representation
< 201  @order-created.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"ORD-01042-X1",
	 "*":"*"}
$ ecx-push-erp sales
stdin @net.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG' or productnumber eq 'PEN') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @other-products-found.json
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-1002')
	&$select={{order_columns}}&$orderby=salesorderid
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders","value":[]}
> POST /api/data/v9.2/salesorders?$select={{order_columns}}
	{"new_reference":"NL-1002","*":"*"}
< 412
	{"error":{"code":"0x80040237",
	  "message":"A record that has the attribute values new_reference already exists."}}
> GET /api/data/v9.2/salesorders?$filter=(new_reference eq 'NL-1002')
	&$select={{order_columns}}&$orderby=salesorderid
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders",
	 "value":[
	  {"@odata.etag":"W/\"7201\"",
	   "salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,
	   "totalamount":24.81,"pricingerrorcode":0,
	   "ordernumber":"ORD-01042-X1","new_reference":"NL-1002"}]}
stdout {"type":"Receipt","ref":"NL-1002","existed":true,"*":"*"}
