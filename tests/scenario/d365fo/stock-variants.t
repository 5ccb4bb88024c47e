# A SKU may be an item with its color and size, as rows and items name them.
conf sku = ItemNumber,ProductColorId,ProductSizeId
conf item_set = ReleasedProductVariantsV2
conf warehouses = 11
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"TS","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":4,"ProductColorId":"RED",
	   "ProductSizeId":"M"},
	  {"ItemNumber":"TS","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":1,"ProductColorId":"",
	   "ProductSizeId":"L"}]}
> GET /data/ReleasedProductVariantsV2?cross-company=true
	&$filter=dataAreaId eq 'usmf'
	&$select=ItemNumber,ProductColorId,ProductSizeId
	&$orderby=ItemNumber,ProductColorId,ProductSizeId
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"TS","ProductColorId":"RED","ProductSizeId":"M"},
	  {"ItemNumber":"TS","ProductColorId":"BLUE","ProductSizeId":"M"}]}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"11","inventoryLevel":"4","*":"*"}
stdout {"type":"Stock","sku":"TS-L","availableAtOrFrom":"11","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"TS-BLUE-M","availableAtOrFrom":"11","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
