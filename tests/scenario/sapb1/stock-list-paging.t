# The next page begins behind the last item.
# The link counts rows, which move when items come or go. The page size is sent
# each time.
conf page = 2
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
>: Prefer: odata.maxpagesize=2
< 200
	{"value":[
	  {"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":3,"Committed":0,"Ordered":0}]},
	  {"ItemCode":"O'CUP","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":4,"Committed":0,"Ordered":0}]}],
	 "@odata.nextLink":"Items?$filter=x&$skip=2"}
> GET /b1s/v2/Items
	?$filter=ItemCode gt 'O''CUP' and (SalesItem eq 'tYES' and InventoryItem eq 'tYES')
	&$select=ItemCode,SalesItemsPerUnit,ItemWarehouseInfoCollection
	&$orderby=ItemCode
>: Prefer: odata.maxpagesize=2
< 200
	{"value":[
	  {"ItemCode":"TS-RED-M","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":5,"Committed":0,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"01","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"O'CUP","availableAtOrFrom":"01","inventoryLevel":"4","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"01","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
