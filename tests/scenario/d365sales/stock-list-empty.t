# Without a product with a level there is no stock.
$ ecx-stock-pull sales
> GET /api/data/v9.2/products
	?$filter=statecode eq 0 and quantityonhand ne null
	&$select=productnumber,quantityonhand&$orderby=productnumber
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
