# A stock level that is no number is an error of that item alone.
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
	  {"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":"x","Committed":0,"Ordered":0}]},
	  {"ItemCode":"TS-RED-M","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":1,"Committed":0,"Ordered":0}]}]}
stdout {"type":"Rejection","code":"unreadable","reason":"a quantity is no number","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"01","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number
exit 1
