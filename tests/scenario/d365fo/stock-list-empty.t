# A list without a row is no list of a warehouse: the company may be misspelt.
# From the contract, which has no list of warehouses.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq '12')
	&$select=ItemNumber,InventoryWarehouseId,AvailableOnHandQuantity
	&$orderby=ItemNumber,InventoryWarehouseId,ProductColorId,ProductSizeId,\
	 ProductStyleId,ProductConfigurationId,InventorySiteId
>: Prefer: odata.maxpagesize=1000
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stderr *warehouse '11' has no stock rows in WarehousesOnHandV2 of company 'usmf': correct the key 'warehouses'
exit 78
