# After too many requests the run waits as long as the server says.
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 429
<: Retry-After: 0
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant?*
< 200  {"d":{"results":[{"Product":"MUG","Plant":"1710"}]}}
