# A customer by its id, and links that a map of one's own makes.
conf customer = 44444444-0000-4000-8000-0000000000dd
conf customers = contacts
conf order_map = {{dir}}/links.map
conf map_unit = /uoms(00000009-0000-4000-8000-000000000009)
conf map_product = /products(productnumber='TS-RED-M')
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#pricelevels/$entity","@odata.etag":"W/\"71\"","pricelevelid":"11111111-0000-4000-8000-0000000000aa","name":"Web","transactioncurrencyid":{"transactioncurrencyid":"22222222-0000-4000-8000-0000000000ee","isocurrencycode":"EUR"}}
> PATCH /api/data/v9.2/salesorders(new_reference='NL-1001')?$select=salesorderid,statecode,totalamount,pricingerrorcode,new_reference,ordernumber
	{"name":"NL-1001","order_details":[{"productid@odata.bind":"/products(productnumber='TS-RED-M')","uomid@odata.bind":"/uoms(00000009-0000-4000-8000-000000000009)","quantity":2}],
	"transactioncurrencyid@odata.bind":"/transactioncurrencies(22222222-0000-4000-8000-0000000000ee)","pricelevelid@odata.bind":"/pricelevels(11111111-0000-4000-8000-0000000000aa)",
	"customerid_contact@odata.bind":"/contacts(44444444-0000-4000-8000-0000000000dd)"}
< 201  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders/$entity","@odata.etag":"W/\"7201\"","salesorderid":"0a0a0a0a-0000-4000-8000-000000000042","statecode":0,"totalamount":42.43,"pricingerrorcode":0,"ordernumber":"ORD-01042-X1","new_reference":"NL-1001"}
stdout {"type":"Receipt","ref":"NL-1001","id":"0a0a0a0a-0000-4000-8000-000000000042","number":"ORD-01042-X1","*":"*"}
