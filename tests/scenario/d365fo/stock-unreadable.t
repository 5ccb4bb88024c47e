# A stock level that is no number is quarantined; the others are sent.
# Rows that are not sorted end the run, as half a level may be missing.
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
	   "AvailableOnHandQuantity":null},
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Stock","sku":"PEN","availableAtOrFrom":"11","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *a quantity is no number*
exit 1
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
	   "AvailableOnHandQuantity":1},
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1},
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"PEN","availableAtOrFrom":"11","inventoryLevel":"1","*":"*"}
stderr *stock is not sorted: MUG@11 came twice
exit 75
