# Without released products nothing is sent.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
