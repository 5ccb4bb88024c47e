# An item that is sold by the dozen has whole dozens in stock.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1
> GET /b1s/v2/Items
	?$filter=SalesItem eq 'tYES' and InventoryItem eq 'tYES'
	&$select=ItemCode,SalesItemsPerUnit,ItemWarehouseInfoCollection
	&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"EGG","SalesItemsPerUnit":12.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":31,"Committed":2,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"EGG","availableAtOrFrom":"01","inventoryLevel":"2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
