# A missing permission of the application user stops the run.
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
< 403
	{"error":{"code":"0x80040220",
	  "message":"Principal user is missing prvCreateSalesOrder privilege"}}
stderr *0x80040220: Principal user is missing prvCreateSalesOrder privilege (HTTP 403)
exit 77
