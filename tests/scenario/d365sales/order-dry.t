# Only what reads is sent; what would be made is printed.
$ ecx-push-erp -n sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#pricelevels/$entity","@odata.etag":"W/\"71\"","pricelevelid":"11111111-0000-4000-8000-0000000000aa","name":"Web","transactioncurrencyid":{"transactioncurrencyid":"22222222-0000-4000-8000-0000000000ee","isocurrencycode":"EUR"}}
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[{"@odata.etag":"W/\"501\"","productid":"00000001-0000-4000-8000-000000000001","productnumber":"TS-RED-M","_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"}]}
stdout {"method":"PATCH","target":"/salesorders(new_reference='NL-1001')?$select=*","body":{"name":"NL-1001","*":"*"},"*":"*"}
