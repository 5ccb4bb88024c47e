# The probe asks for one row.
$ ecx-probe fo
> GET /data/SalesOrderHeadersV4?cross-company=true&$select=SalesOrderNumber&$top=1
< 200  @orders-open.json
> GET /data/SalesOrderHeadersV4?cross-company=true&$filter=dataAreaId eq 'usmf'
	&$select=SalesOrderNumber,CustomersOrderReference&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
>* GET /data/SellableReleasedProducts?*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
>* GET /data/WarehousesOnHandV2?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5},
	  {"ItemNumber":"MUG","InventoryWarehouseId":"12",
	   "AvailableOnHandQuantity":0}]}
>* GET /data/ReleasedProductsV2?*
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout ...
