# The lines of an order come in two pages.
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
< 201  @order-created.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sales
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001') and (isproductoverridden eq false)
	&$select=salesorderdetailid,lineitemnumber,quantity,_salesorderid_value
	&$expand=salesorderid($select=ordernumber,statuscode,datefulfilled,\
	 new_reference),productid($select=productnumber)
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[
	  {"@odata.etag":"W/\"901\"",
	   "salesorderdetailid":"00000001-0000-4000-8000-000000000001",
	   "lineitemnumber":1,"quantity":2,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000042",
	   "salesorderid":{"ordernumber":"ORD-01042-X1","statuscode":100001,
	    "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1001"},
	   "productid":{"productnumber":"TS-RED-M"}}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/salesorderdetails?$select=\
	  quantity&$skiptoken=%3Ccookie%20pagenumber=%222%22%20pagingcookie=\
	  %22%253ccookie%2520page%253d%25221%2522%253e%22%20/%3E"}
> GET /api/data/v9.2/salesorderdetails?$select=quantity
	&$skiptoken=<cookie pagenumber="2" \
	 pagingcookie="%253ccookie%2520page%253d%25221%2522%253e" />
>: Prefer: odata.maxpagesize=500
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[
	  {"@odata.etag":"W/\"902\"",
	   "salesorderdetailid":"00000002-0000-4000-8000-000000000002",
	   "lineitemnumber":2,"quantity":1,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000042",
	   "salesorderid":{"ordernumber":"ORD-01042-X1","statuscode":100001,
	    "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1001"},
	   "productid":{"productnumber":"MUG"}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001",
	 "itemShipped":[{"sku":"TS-RED-M","*":"*"},{"sku":"MUG","*":"*"}],
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
