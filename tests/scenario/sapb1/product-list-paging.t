# Pages are asked for by the last item.
conf page = 2
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
	  {"ItemCode":"A","ItemName":"A","ForeignName":null,
	   "BarCode":"8712345678906","SupplierCatalogNo":null,
	   "ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z",
	   "CreateDate":"2026-11-01T00:00:00Z"},
	  {"ItemCode":"B","ItemName":"B","ForeignName":null,
	   "BarCode":"8712345678906","SupplierCatalogNo":null,
	   "ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z",
	   "CreateDate":"2026-11-01T00:00:00Z"}],
	 "@odata.nextLink":"Items?$filter=x&$skip=2"}
> GET /b1s/v2/Items?$filter=ItemCode gt 'B' and (SalesItem eq 'tYES')
	&$select=ItemCode,ItemName,ForeignName,BarCode,SupplierCatalogNo,\
	 ItemsGroupCode,User_Text,UpdateDate,CreateDate&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"C","ItemName":"C","ForeignName":null,
	   "BarCode":"8712345678906","SupplierCatalogNo":null,
	   "ItemsGroupCode":116,"User_Text":null,
	   "UpdateDate":"2026-11-20T00:00:00Z",
	   "CreateDate":"2026-11-01T00:00:00Z"}]}
stdout
	{"type":"Product","sku":"A","name":"A","gtin":"8712345678906",
	 "category":"116","dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout
	{"type":"Product","sku":"B","name":"B","gtin":"8712345678906",
	 "category":"116","dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout
	{"type":"Product","sku":"C","name":"C","gtin":"8712345678906",
	 "category":"116","dateModified":"2026-11-20T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T00:00:00Z","*":"*"}
