# A misspelt plant is no plant without stock: it has no products either.
# From the contract, which has no list of plants.
conf plants = 1710 O720
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	   {"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	    "MatlWrhsStkQtyInMatlBaseUnit":"3"}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant?$filter=Plant eq 'O720'
	&$select=Product,Plant&$top=1&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"3","*":"*"}
stderr *plant 'O720' has neither stock nor products: correct the key 'plants'
exit 78
