# A request that fails is repeated, then left to the next run.
conf retries = 1
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 503  <html>Service Unavailable</html>
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 500
	<error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/\
	metadata"><code>SY/530</code><message xml:lang="en">Dump in program\
	</message></error>
stderr *Dump in program (HTTP 500)
exit 75
