# Stock comes in pages by material, also where the server cuts them itself.
# A page begins with the last material of the one before it. A level with more
# rows than a page is asked for with a larger one, and is added up.
conf page = 2
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=(Plant eq '1710') and (InventoryStockType eq '01') \
	 and InventorySpecialStockType eq ''
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3"}],
	  "__next":"http://sap.internal:8000/sap/opu/odata/sap/\
	   API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?$skiptoken='x'"}}
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?$skiptoken='x'
< 200
	{"d":{"results":[
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"5"}]}}
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=Material ge 'TS-RED-M' and ((Plant eq '1710') \
	 and (InventoryStockType eq '01') and InventorySpecialStockType eq '')
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"5"},
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"4"}]}}
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=Material ge 'TS-RED-M' and ((Plant eq '1710') \
	 and (InventoryStockType eq '01') and InventorySpecialStockType eq '')
	&$select=Material,Plant,MaterialBaseUnit,MatlWrhsStkQtyInMatlBaseUnit
	&$orderby=Material,Plant,StorageLocation,Batch,InventoryStockType&$top=4
	&$format=json
< 200
	{"d":{"results":[
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"5"},
	   {"Material":"TS-RED-M","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"4"}]}}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"1710","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"1710","inventoryLevel":"9","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
