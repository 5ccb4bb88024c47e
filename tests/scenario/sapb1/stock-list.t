# Stock is on hand less committed, for the warehouses of the section.
# An item that a warehouse never had has zero there.
conf warehouses = 01 02
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
	    {"WarehouseCode":"01","InStock":7.0,"Committed":2.0,"Ordered":9.0},
	    {"WarehouseCode":"02","InStock":5.5,"Committed":0,"Ordered":0}]},
	  {"ItemCode":"TS-RED-M","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"02","InStock":1.0,"Committed":0,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"01","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"02","inventoryLevel":"5.5","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"01","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"02","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
