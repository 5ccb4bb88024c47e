# Stock is the available quantity, summed over dimensions of an item.
# An item without a row has zero.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq '12')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=ItemNumber,InventoryWarehouseId,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
>: Prefer: odata.maxpagesize=1000
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5},
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":2.5},
	  {"ItemNumber":"MUG","InventoryWarehouseId":"12",
	   "AvailableOnHandQuantity":0},
	  {"ItemNumber":"TS","InventoryWarehouseId":"12",
	   "AvailableOnHandQuantity":7}]}
> GET /data/ReleasedProductsV2?cross-company=true
	&$filter=dataAreaId eq 'usmf'&$select=ItemNumber&$orderby=ItemNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"ItemNumber":"MUG"},{"ItemNumber":"TS"}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"12","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"12","inventoryLevel":"7","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"11","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
