# A warehouse that is misspelt is no warehouse in which there is no stock.
# One that has a level exists, and is not asked for.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq '12')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=InventoryWarehouseId,ItemNumber,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
>: Prefer: odata.maxpagesize=1000
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5}]}
> GET /data/ReleasedProductsV2?cross-company=true
	&$filter=dataAreaId eq 'usmf'&$select=ItemNumber&$orderby=ItemNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[{"ItemNumber":"MUG"},{"ItemNumber":"TS"}]}
> GET /data/Warehouses?cross-company=true
	&$filter=(WarehouseId eq '12') and (dataAreaId eq 'usmf')
	&$select=WarehouseId&$orderby=WarehouseId
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stderr *there is no warehouse '12': correct warehouses
exit 78
