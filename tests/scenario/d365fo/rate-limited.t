# After too many requests the run waits as long as the server says.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 429
	{"Message":"This request could not be processed at this time due to \
	 system experiencing high resource utilization."}
<: Retry-After: 0
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
