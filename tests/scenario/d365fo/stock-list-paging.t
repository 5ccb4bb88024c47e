# Stock comes in pages that the server cuts, whose links count rows.
# The next page is the items from the last one on, which is read again.
conf zero_stock = no
conf warehouses = 11
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=ItemNumber,InventoryWarehouseId,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
>: Prefer: odata.maxpagesize=1000
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5},
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1}],
	 "@odata.nextLink":"{{url}}/data/WarehousesOnHandV2?cross-company=true&$skip=1000&$top=1000"}
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=ItemNumber ge 'PEN' and (dataAreaId eq 'usmf' \
	 and (InventoryWarehouseId eq '11'))&*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1},
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":2}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","availableAtOrFrom":"11","inventoryLevel":"3","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
