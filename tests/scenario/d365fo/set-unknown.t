# A set that this version does not have is an error of the configuration.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 404  {"error":{"code":"","message":"No HTTP resource was found that matches the request URI."}}
stderr *No HTTP resource was found*
exit 78
