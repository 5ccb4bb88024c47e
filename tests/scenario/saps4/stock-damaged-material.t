# A material with a value that JSON forbids is refused by its name.
# The product that it may be of is not set to zero, another one without a row is.
# The answer is supposed.
conf zero_stock = yes
conf page = 2
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	   {"Material":"M\ud83dG","Plant":"1710","MaterialBaseUnit":"PC",
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
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Stock",
	 "sku":"M�G","availableAtOrFrom":"1710","*":"*"},"*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"1710","inventoryLevel":"0","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","inventoryLevel":"0","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: s4: *: not valid JSON: half of a surrogate pair at Material; correct it in *
exit 1
