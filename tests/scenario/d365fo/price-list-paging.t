# Prices come page by page, each behind the last product.
conf page = 1
$ ecx-price-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,SalesPrice,CurrencyCode&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"MUG","SalesPrice":12.5,"CurrencyCode":"USD"}],
	 "@odata.nextLink":"{{url}}/data/SellableReleasedProducts?$skip=1&$top=1"}
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=ProductNumber gt 'MUG' and (dataAreaId eq 'usmf')
	&$select=ProductNumber,SalesPrice,CurrencyCode&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"ProductNumber":"PEN","SalesPrice":2,"CurrencyCode":"USD"}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout
	{"type":"Price","sku":"PEN","price":"2","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
