# A rejected password is sent once, because SAP locks users.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
>: Authorization: Basic *
< 401  <html>Logon failed</html>
<: WWW-Authenticate: Basic realm="SAP"
stderr *the credentials are refused (HTTP 401)
exit 77
