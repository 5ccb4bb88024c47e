# Products of a plant without a row have zero stock.
conf zero_stock = yes
conf page = 2
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3"}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant
	?$filter=(Plant eq '1710')&$select=Product,Plant
	&$orderby=Product,Plant&$top=2&$format=json
< 200  {"d":{"results":[{"Product":"CUP","Plant":"1710"},{"Product":"MUG","Plant":"1710"}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant
	?$filter=Product ge 'MUG' and ((Plant eq '1710'))&*
< 200  {"d":{"results":[{"Product":"MUG","Plant":"1710"},{"Product":"TS-RED-M","Plant":"1710"}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant
	?$filter=Product ge 'TS-RED-M' and ((Plant eq '1710'))&*
< 200  {"d":{"results":[{"Product":"TS-RED-M","Plant":"1710"}]}}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"1710","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
