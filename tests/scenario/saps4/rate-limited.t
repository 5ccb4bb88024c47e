# Too many requests: again after the pause that the server asks for.
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 429
<: Retry-After: 0
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":{"results":[]}}
