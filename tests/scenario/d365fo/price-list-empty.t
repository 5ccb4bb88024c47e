# Without products there are no prices.
$ ecx-price-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,SalesPrice,CurrencyCode&$orderby=ProductNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
