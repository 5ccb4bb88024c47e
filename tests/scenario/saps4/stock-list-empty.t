# Without rows there is no stock.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=(Plant eq '1710') and (InventoryStockType eq '01') \
	 and InventorySpecialStockType eq ''
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType
	&$top=500&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
