# A refused password is sent once, and again when it was changed.
# It is sent again 1, 4 and 24 hours later, too; a person who probes sends it. A missing authorization
# (403) is no refused password. The status 401 is recorded, the text supposed.
ECX_NOW=2026-11-20T09:15:00Z
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 403  {"error":{"code":"X","message":{"value":"No authorization"}}}
stderr *No authorization (HTTP 403)
exit 77
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 401  <html>Logon failed</html>
stderr *the credentials are refused (HTTP 401)
exit 77
$ ecx-price-pull s4 --for shop
stderr ecx-price-pull: s4: prices: the password was refused at \
	2026-11-20T09:15:00Z and is not tried again before \
	2026-11-20T10:15:00Z, or until it is changed: correct 'password' of \
	[s4], then run ecx-probe s4
exit 77
$ ecx-push-erp s4
stdin @order.json
stderr *the password was refused at 2026-11-20T09:15:00Z*
exit 77
ECX_NOW=2026-11-20T10:14:59Z
$ ecx-stock-pull s4 --raw
stderr *the password was refused at 2026-11-20T09:15:00Z*
exit 77
ECX_NOW=2026-11-20T10:15:00Z
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 401
stderr *the credentials are refused (HTTP 401)
exit 77
ECX_NOW=2026-11-20T11:20:00Z
$ ecx-stock-pull s4 --raw
stderr *refused at 2026-11-20T10:15:00Z and is not tried again before 2026-11-20T14:15:00Z*
exit 77
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 401
stderr ecx-probe: s4: *the credentials are refused (HTTP 401)
exit 77
ECX_NOW=2026-11-20T15:20:00Z
$ ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 401
stderr *the credentials are refused (HTTP 401)
exit 77
ECX_NOW=2026-11-21T15:19:59Z
$ ecx-stock-pull s4 --raw
stderr *is not tried again before 2026-11-21T15:20:00Z*
exit 77
$ cat state/token/* | grep -cE 'maple-otter|bWFwbGUtb3R0ZXI|ECX' ; stat -c %a state/token/s4.refused
stdout 0
stdout 600
$ sed -i 's/maple-otter/birch-heron/' config/ecx/ecx.conf && ecx-stock-pull s4 --raw
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200  {"d":{"results":[]}}
>* GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_ProductPlant?*
< 200  {"d":{"results":[{"Product":"MUG","Plant":"1710"}]}}
stdout ...
$ test ! -e state/token/s4.refused
