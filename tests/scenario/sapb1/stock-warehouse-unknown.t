# A misspelt warehouse is no warehouse in which there is no stock.
# From the contract. One that exists and never had an item is asked for once.
conf warehouses = 02 O1
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
>: Prefer: odata.maxpagesize=100
< 200
	{"value":[
	  {"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":7.0,"Committed":2.0,"Ordered":9.0}]}]}
> GET /b1s/v2/Warehouses?$filter=(WarehouseCode eq '02')
	&$select=WarehouseCode&$orderby=WarehouseCode
< 200  {"value":[{"WarehouseCode":"02"}]}
> GET /b1s/v2/Warehouses?$filter=(WarehouseCode eq 'O1')
	&$select=WarehouseCode&$orderby=WarehouseCode
< 200  {"value":[]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"02","inventoryLevel":"0","*":"*"}
stderr *there is no warehouse 'O1': correct the key 'warehouses'
exit 78
