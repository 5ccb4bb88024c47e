# Without levels and items there is no stock.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq '12')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=ItemNumber,InventoryWarehouseId,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
>: Prefer: odata.maxpagesize=1000
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> GET /data/ReleasedProductsV2?cross-company=true
	&$filter=dataAreaId eq 'usmf'&$select=ItemNumber&$orderby=ItemNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
