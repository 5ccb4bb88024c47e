# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-product-pull b1
> GET /b1s/v2/Items?$filter=SalesItem eq 'tYES'
	&$select=ItemCode,ItemName,ForeignName,BarCode,SupplierCatalogNo,\
	 ItemsGroupCode,User_Text,UpdateDate,CreateDate&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"CUP","ItemName":"Mug","ForeignName":null,"BarCode":"8712345678906",
	   "SupplierCatalogNo":null,"ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z","CreateDate":"2026-11-01T00:00:00Z"},
	  {"ItemCode":"MUG","ItemName":"M\u0000ug","ForeignName":null,"BarCode":"8712345678906",
	   "SupplierCatalogNo":null,"ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z","CreateDate":"2026-11-01T00:00:00Z"},
	  "PAN",
	  {"ItemCode":"PEN","ItemName":"\ud83d","ForeignName":null,"BarCode":"8712345678906",
	   "SupplierCatalogNo":null,"ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z","CreateDate":"2026-11-01T00:00:00Z"},
	  {"ItemCode":"TS","ItemName":"Mug","ForeignName":null,"BarCode":"8712345678906",
	   "SupplierCatalogNo":null,"ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z","CreateDate":"2026-11-01T00:00:00Z"}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"PEN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
stderr ecx-product-pull: b1: product MUG: not valid JSON: \u0000 at ItemName; *
stderr ecx-product-pull: b1: the row is no record
stderr ecx-product-pull: b1: product PEN: not valid JSON: half of a surrogate pair at ItemName; *
exit 1
