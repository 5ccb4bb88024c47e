# The stock of one item is asked for manually.
# The site may filter items.
conf item_filter = Frozen eq 'tNO'
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1 --id MUG
> GET /b1s/v2/Items
	?$filter=(ItemCode eq 'MUG') and (Frozen eq 'tNO' and InventoryItem eq 'tYES')
	&$select=ItemCode,SalesItemsPerUnit,ItemWarehouseInfoCollection
	&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":7,"Committed":0,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"01","inventoryLevel":"7","*":"*"}
