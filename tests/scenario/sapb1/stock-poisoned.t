# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
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
< 200
	{"value":[
	  {"ItemCode":"CUP","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[{"WarehouseCode":"01","InStock":7.0,"Committed":2.0,
	   "Ordered":9.0},{"WarehouseCode":"02","InStock":5.5,"Committed":0,"Ordered":0}]},
	  {"ItemCode":"MUG","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[{"WarehouseCode":"01","InStock":7.0,"Committed":2.0,
	   "Ordered":9.0},{"WarehouseCode":"02","InStock":18446744073709551616,"Committed":0,
	   "Ordered":0}]},
	  "PAN",
	  {"ItemCode":"PEN","SalesItemsPerUnit":1.0,"ItemWarehouseInfoCollection":"none"},
	  {"ItemCode":"PIN","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[{"WarehouseCode":"01","InStock":"many","Committed":2.0,
	   "Ordered":9.0},{"WarehouseCode":"02","InStock":5.5,"Committed":0,"Ordered":0}]},
	  {"ItemCode":"TEN","SalesItemsPerUnit":"1 00",
	   "ItemWarehouseInfoCollection":[{"WarehouseCode":"01","InStock":7.0,"Committed":2.0,
	   "Ordered":9.0},{"WarehouseCode":"02","InStock":5.5,"Committed":0,"Ordered":0}]},
	  {"ItemCode":"TS","SalesItemsPerUnit":1.0,
	   "ItemWarehouseInfoCollection":[{"WarehouseCode":"01","InStock":7.0,"Committed":2.0,
	   "Ordered":9.0},{"WarehouseCode":"02","InStock":5.5,"Committed":0,"Ordered":0}]}]}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"01","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"02","inventoryLevel":"5.5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"01","inventoryLevel":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@02","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","id":"PIN@01","*":"*"}
stdout {"type":"Stock","sku":"PIN","availableAtOrFrom":"02","inventoryLevel":"5.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"TEN","id":"TEN@01","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"TEN","id":"TEN@02","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"01","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"02","inventoryLevel":"5.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: b1: stock MUG: not valid JSON: number out of range at InStock; and sapb1-stock.map:6: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-stock-pull: b1: the row is no record
stderr ecx-stock-pull: b1: stock PEN: the item has no list of warehouses
stderr ecx-stock-pull: b1: stock PIN: a quantity is no number
stderr ecx-stock-pull: b1: stock TEN: a quantity is no number
stderr ecx-stock-pull: b1: stock TEN: a quantity is no number
exit 1
