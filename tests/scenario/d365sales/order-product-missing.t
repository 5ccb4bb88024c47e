# A product that is not there, or there twice, rejects the order.
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
stdout {"type":"Rejection","ref":"NL-1001","code":"rejected","*":"*"}
stderr *there are 0 active products 'TS-RED-M'
exit 1
$ ecx-push-erp sales
stdin @net.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG' or productnumber eq 'PEN') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"502\"",
	   "productid":"00000002-0000-4000-8000-000000000002",
	   "productnumber":"MUG",
	   "_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	  {"@odata.etag":"W/\"503\"",
	   "productid":"00000003-0000-4000-8000-000000000003",
	   "productnumber":"PEN",
	   "_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},
	  {"@odata.etag":"W/\"504\"",
	   "productid":"00000004-0000-4000-8000-000000000004",
	   "productnumber":"PEN",
	   "_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"}]}
stdout {"type":"Rejection","ref":"NL-1002","code":"rejected","*":"*"}
stderr *there are 2 active products 'PEN'
exit 1
