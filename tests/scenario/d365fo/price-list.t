# Prices are those of the released products; a price of zero is none.
$ ecx-price-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,SalesPrice,CurrencyCode&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"MUG","SalesPrice":12.5,"CurrencyCode":"USD"},
	  {"ProductNumber":"PEN","SalesPrice":0,"CurrencyCode":"USD"}]}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"USD",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
