# A transient server error is repeated; one that stays ends the run.
conf retries = 1
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 503  {"Message":"The service is unavailable."}
<: Retry-After: 0
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"Deadlock.","type":"System.Exception"}}}
stderr *An error has occurred.; Deadlock.*(HTTP 500)
exit 75
