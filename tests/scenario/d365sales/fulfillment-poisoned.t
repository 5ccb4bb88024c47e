# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
conf shipment_fields = new_carrier new_trackingnumber
$ ecx-push-erp sales
stdin @order.json
stdin @order-2.json
stdin @order-3.json
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
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1002')
	?$select={{order_columns}}
	{"name":"NL-1002","*":"*"}
< 201  @order-created.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  @product-found.json
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1003')
	?$select={{order_columns}}
	{"name":"NL-1003","*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check sales
> GET /api/data/v9.2/salesorderdetails
	?$filter=(salesorderid/new_reference eq 'NL-1001' \
	 or salesorderid/new_reference eq 'NL-1002' \
	 or salesorderid/new_reference eq 'NL-1003') and (isproductoverridden eq false)
	&$select=salesorderdetailid,lineitemnumber,quantity,_salesorderid_value
	&$expand=salesorderid($select=ordernumber,statuscode,datefulfilled,\
	 new_reference,new_carrier,new_trackingnumber),\
	 productid($select=productnumber)
< 200
	{"value":[
	  {"salesorderdetailid":"00000001-0000-4000-8000-000000000001","lineitemnumber":1,
	   "quantity":2,"_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000041",
	   "salesorderid":{"ordernumber":"ORD-01041","statuscode":100001,
	   "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1001","new_carrier":"DHL",
	   "new_trackingnumber":"3S"},"productid":{"productnumber":"TS-RED-M"}},
	  {"salesorderdetailid":"00000002-0000-4000-8000-000000000001","lineitemnumber":1,
	   "quantity":"one","_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000042",
	   "salesorderid":{"ordernumber":"ORD-01042","statuscode":100001,
	   "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1002","new_carrier":"DHL",
	   "new_trackingnumber":"3S"},"productid":{"productnumber":"TS-RED-M"}},
	  "none",
	  {"salesorderdetailid":"00000003-0000-4000-8000-000000000001","lineitemnumber":1,
	   "quantity":1,"_salesorderid_value":"0a0a0a0a-0000-4000-8000-000000000043",
	   "salesorderid":{"ordernumber":"ORD-01043","statuscode":100001,
	   "datefulfilled":"2026-11-20T11:00:00Z","new_reference":"NL-1003","new_carrier":"DHL",
	   "new_trackingnumber":"3S\u0000"},"productid":{"productnumber":"TS-RED-M"}}]}
stdout {"type":"Rejection","code":"unreadable","document":"\"none\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1002","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Fulfillment",
	"ref":"NL-1003","identifier":"ORD-01043","id":"ORD-01043","*":"*"},"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"ORD-01041",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: sales: the row does not name its order
stderr ecx-fulfill-check: sales: fulfillment NL-1002/ORD-01042: d365sales-fulfillment.map:17: quantity: decimal: 'one' is not a decimal number
stderr ecx-fulfill-check: sales: fulfillment NL-1003/ORD-01043: not valid JSON: \u0000 at salesorderid.new_trackingnumber; *
exit 1
