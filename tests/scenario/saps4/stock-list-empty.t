# Without rows there is no stock, in a plant that has products.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=(Plant eq '1710') and (InventoryStockType eq '01') \
	 and InventorySpecialStockType eq ''
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType
	&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant?$filter=Plant eq '1710'
	&$select=Product,Plant&$top=1&$format=json
< 200  {"d":{"results":[{"Product":"MUG","Plant":"1710"}]}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
