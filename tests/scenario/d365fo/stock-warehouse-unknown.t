# A misspelt warehouse is not sent as sold out: it has no row.
# From the contract, which has no list of warehouses. What was read of the other
# warehouse is sent, no item is set to 0, and the list is not complete.
conf warehouses = 11 O1
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?cross-company=true
	&$filter=dataAreaId eq 'usmf' and (InventoryWarehouseId eq '11' \
	 or InventoryWarehouseId eq 'O1')&*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5},
	  {"ItemNumber":"PEN","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":2}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"5","*":"*"}
stderr *warehouse 'O1' has no stock rows in WarehousesOnHandV2 of company 'usmf': correct the key 'warehouses'
exit 78
