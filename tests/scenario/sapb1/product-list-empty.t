# Without items nothing is sent.
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
< 200  {"value":[]}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
