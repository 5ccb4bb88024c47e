# A service that is not activated is an error of the configuration.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 403
	{"error":{"code":"/IWFND/MED/170",
	  "message":{"lang":"en",
	   "value":"No service found for namespace , name API_MATERIAL_STOCK_SRV, version 0001"}}}
stderr *No service found*(HTTP 403)
exit 78
