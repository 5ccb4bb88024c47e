# A material that sells out between two pages shifts none behind it.
# From the contract; supposed: a row without stock is gone. CUP was on the first
# page and is not on the second; counted by rows, PEN would be passed over and
# sent with a level of 0.
conf zero_stock = yes
conf page = 3
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	   {"Material":"CUP","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"1"},
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"2"},
	   {"Material":"PAD","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3"}]}}
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod
	?$filter=Material ge 'PAD' and ((Plant eq '1710') \
	 and (InventoryStockType eq '01') and InventorySpecialStockType eq '')
	&$top=3&*
< 200
	{"d":{"results":[
	   {"Material":"PAD","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3"},
	   {"Material":"PEN","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"4"}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant?*
< 200  {"d":{"results":[{"Product":"CUP","Plant":"1710"},{"Product":"MUG","Plant":"1710"}]}}
stdout {"type":"Stock","sku":"CUP","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"2","*":"*"}
stdout {"type":"Stock","sku":"PAD","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"4","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
