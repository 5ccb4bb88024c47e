# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq '12')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=ItemNumber,InventoryWarehouseId,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"CUP","InventoryWarehouseId":"11","AvailableOnHandQuantity":5},
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11","AvailableOnHandQuantity":"many"},
	  "MUG",
	  {"ItemNumber":"PAN\u0000","InventoryWarehouseId":"11","AvailableOnHandQuantity":4},
	  {"ItemNumber":"TS","InventoryWarehouseId":"12","AvailableOnHandQuantity":7}]}
> GET /data/ReleasedProductsV2?cross-company=true
	&$filter=dataAreaId eq 'usmf'&$select=ItemNumber&$orderby=ItemNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"ItemNumber":"MUG"},{"ItemNumber":"TS"}]}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"11","inventoryLevel":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"MUG\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@11","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Stock","sku":"PAN�",
	"availableAtOrFrom":"11","id":"PAN�","*":"*"},"*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"12","inventoryLevel":"7","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"12","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"11","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: fo: the row is no record
stderr ecx-stock-pull: fo: stock MUG: item MUG@11: a quantity is no number
stderr ecx-stock-pull: fo: stock PAN�: not valid JSON: \u0000 at ItemNumber; *
exit 1
