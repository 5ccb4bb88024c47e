# A misspelt plant without a single product sends no level of 0.
# From the contract, which has no list of plants. The list of products by plant,
# which is read for the levels of 0, says that there is no such plant.
conf zero_stock = yes
conf plants = O710
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant
	?$filter=(Plant eq 'O710')&$orderby=Product,Plant&*
< 200  {"d":{"results":[]}}
stderr *plant 'O710' has neither stock nor products: correct the key 'plants'
exit 78
