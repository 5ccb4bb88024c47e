# The next page begins behind the last product.
# The server's own link counts rows, which move when products are created or
# deleted meanwhile.
conf page = 1
conf product_filter = IsSalesStopped eq Microsoft.Dynamics.DataEntities.NoYes'No'
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (IsSalesStopped eq \
	 Microsoft.Dynamics.DataEntities.NoYes'No')
	&$select=ProductNumber,ProductName,ProductDescription
	&$orderby=ProductNumber
>: Prefer: odata.maxpagesize=1
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"MUG","ProductName":"Mug",
	   "ProductDescription":"Of Mug"}],
	 "@odata.nextLink":"{{url}}/data/SellableReleasedProducts?$skip=1&$top=1"}
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=ProductNumber gt 'MUG' and (dataAreaId eq 'usmf' \
	 and (IsSalesStopped eq Microsoft.Dynamics.DataEntities.NoYes'No'))
	&$select=ProductNumber,ProductName,ProductDescription
	&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"PEN","ProductName":"Pen",
	   "ProductDescription":"Of Pen"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","description":"Of Mug","*":"*"}
stdout {"type":"Product","sku":"PEN","name":"Pen","description":"Of Pen","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
