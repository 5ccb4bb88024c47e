# A level names the unit that it counts, by the table of units.
# The item is from the contract.
conf unit_table = {{dir}}/units.csv
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-stock-pull b1
> GET /b1s/v2/Items
	?$filter=SalesItem eq 'tYES' and InventoryItem eq 'tYES'
	&$select=ItemCode,SalesItemsPerUnit,ItemWarehouseInfoCollection,SalesUnit&*
< 200
	{"value":[{"ItemCode":"FLOUR","SalesItemsPerUnit":1.0,"SalesUnit":"KILO",
	   "ItemWarehouseInfoCollection":[
	    {"WarehouseCode":"01","InStock":31,"Committed":2,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"FLOUR","inventoryLevel":"29","unitCode":"KGM","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
