# An answer that is no JSON, or no list, is an error.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":{"Material":"A"}}
stderr *the answer has no list of entities
exit 75
