# All products released to the company are sent each time.
# Nothing says which have changed.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"MUG","ProductName":"Mug",
	   "ProductDescription":"Of Mug"},
	  {"ProductNumber":"PEN","ProductName":"Pen",
	   "ProductDescription":"Of Pen"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","description":"Of Mug","*":"*"}
stdout {"type":"Product","sku":"PEN","name":"Pen","description":"Of Pen","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
