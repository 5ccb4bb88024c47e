# The price list is read once a run.
$ ecx-push-erp sales
stdin @order.json
stdin @net.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#pricelevels/$entity","@odata.etag":"W/\"71\"","pricelevelid":"11111111-0000-4000-8000-0000000000aa","name":"Web","transactioncurrencyid":{"transactioncurrencyid":"22222222-0000-4000-8000-0000000000ee","isocurrencycode":"EUR"}}
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[{"@odata.etag":"W/\"501\"","productid":"00000001-0000-4000-8000-000000000001","productnumber":"TS-RED-M","_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"}]}
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1001')?$select=salesorderid,statecode,totalamount,pricingerrorcode,new_reference,ordernumber  {"name":"NL-1001","*":"*"}
< 201  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity","@odata.etag":"W/\"7201\"","salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,"totalamount":42.43,"pricingerrorcode":0,"ordernumber":"ORD-01042-X1","new_reference":"NL-1001"}
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG' or productnumber eq 'PEN') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[{"@odata.etag":"W/\"502\"","productid":"00000002-0000-4000-8000-000000000002","productnumber":"MUG","_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"},{"@odata.etag":"W/\"503\"","productid":"00000003-0000-4000-8000-000000000003","productnumber":"PEN","_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"}]}
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1002')?$select=salesorderid,statecode,totalamount,pricingerrorcode,new_reference,ordernumber  {"name":"NL-1002","*":"*"}
< 201  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity","@odata.etag":"W/\"7201\"","salesorderid":"0a0a0a0a-0000-4000-8000-000000000043","statecode":0,"totalamount":24.81,"pricingerrorcode":0,"ordernumber":"ORD-01042-X1","new_reference":"NL-1002"}
stdout {"type":"Receipt","ref":"NL-1001","id":"0a0a0a0a-0000-4000-8000-000000000042","number":"ORD-01042-X1","*":"*"}
stdout {"type":"Receipt","ref":"NL-1002","*":"*"}
