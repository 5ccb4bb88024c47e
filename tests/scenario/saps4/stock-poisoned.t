# A stock level is rejected when one of its rows has a value that JSON forbids.
# The other levels go on.
conf plants = 1710 1720
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=(Plant eq '1710' or Plant eq '1720') \
	 and (InventoryStockType eq '01') and InventorySpecialStockType eq ''
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType
	&$top=500&$format=json
< 200
	{"d":{"results":[
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3.50000000000000"},
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"1.5","Batch":"\ud83d"},
	   {"Material":"MUG","Plant":"1720","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"7"},
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"12.000"}]}}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Stock",
	 "sku":"MUG","availableAtOrFrom":"1710","*":"*"},"*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"1720","inventoryLevel":"7","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"1710","inventoryLevel":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: s4: *MUG*: not valid JSON: half of a surrogate pair at Batch; correct it in *
exit 1
