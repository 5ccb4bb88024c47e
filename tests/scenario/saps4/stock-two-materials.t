# A stock row that names two materials may be of any product.
# None is set to zero. The answer is supposed.
conf zero_stock = yes
conf page = 2
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	   {"Material":"CUP","Material":"NEW","Plant":"1710","MaterialBaseUnit":"PC",
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
	 "sku":"NEW","availableAtOrFrom":"1710","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: s4: *: not valid JSON: second member of this name at Material; correct it in *
exit 1
