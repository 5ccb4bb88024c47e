# A fulfilled order is one shipment of all its lines.
# Columns of the site have its tracking numbers.
conf shipment_fields = new_carrier new_trackingnumber
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
	 new_reference,new_carrier,new_trackingnumber),\
	 productid($select=productnumber)
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorderdetails",
	 "value":[
	  {"@odata.etag":"W/\"901\"",
	   "salesorderdetailid":"00000001-0000-4000-8000-000000000001",
	   "lineitemnumber":1,"quantity":2.0000000000,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000042",
	   "salesorderid":{"ordernumber":"ORD-01042-X1","statuscode":100001,
	    "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1001",
	    "new_carrier":"DHL","new_trackingnumber":"3SABC1"},
	   "productid":{"productnumber":"TS-RED-M"}},
	  {"@odata.etag":"W/\"902\"",
	   "salesorderdetailid":"00000002-0000-4000-8000-000000000002",
	   "lineitemnumber":2,"quantity":1,
	   "_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000042",
	   "salesorderid":{"ordernumber":"ORD-01042-X1","statuscode":100001,
	    "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1001",
	    "new_carrier":"DHL","new_trackingnumber":"3SABC1"},
	   "productid":{"productnumber":"MUG"}}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"ORD-01042-X1",
	 "actualDespatchDate":"2026-11-20","provider":"DHL",
	 "trackingNumber":["3SABC1"],
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"},
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
