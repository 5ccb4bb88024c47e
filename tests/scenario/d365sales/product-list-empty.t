# Without changes no products are sent, and the cursor stays.
$ ecx-product-pull sales --since 2026-11-19T11:00:00Z
> GET /api/data/v9.2/products
	?$filter=modifiedon ge 2026-11-19T11:00:00Z and (statecode eq 0)
	&$select=productid,productnumber,name,description,modifiedon
	&$orderby=modifiedon,productnumber
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
