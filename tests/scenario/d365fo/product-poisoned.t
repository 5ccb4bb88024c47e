# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull fo
> GET /data/SellableReleasedProducts?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ProductNumber,ProductName,ProductDescription&$orderby=ProductNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ProductNumber":"CUP","ProductName":"Cup","ProductDescription":"Of Cup"},
	  {"ProductNumber":"MUG","ProductName":"M\u0000ug","ProductDescription":"Of Mug"},
	  "PAN",
	  {"ProductNumber":"PEN","ProductName":"Pen","ProductDescription":"\ud83d"},
	  {"ProductNumber":"TS","ProductName":"Shirt","ProductDescription":"Of Shirt"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-product-pull: fo: product MUG: not valid JSON: \u0000 at ProductName; *
stderr ecx-product-pull: fo: the row is no record
stderr ecx-product-pull: fo: product PEN: not valid JSON: half of a surrogate pair at ProductDescription; *
exit 1
