# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong password, a missing authorization, a service that is not
# there, and a log-in page.
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 401  <html><title>Logon Error Message</title></html>
<: WWW-Authenticate: Basic realm="SAP NetWeaver Application Server"
stderr ecx-probe: s4: GET /API_SALES_ORDER_SRV/A_SalesOrder: the credentials are refused (HTTP 401)
exit 77
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 403  {"error":{"code":"/IWFND/CM_MGW/097","message":{"lang":"en",
	"value":"No authorization to access Service 'API_SALES_ORDER_SRV'"}}}
stderr ecx-probe: s4: GET /API_SALES_ORDER_SRV/A_SalesOrder: /IWFND/CM_MGW/097: No authorization to access Service 'API_SALES_ORDER_SRV' (HTTP 403)
exit 77
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 403  {"error":{"code":"/IWFND/MED/170","message":{"lang":"en",
	"value":"No service found for namespace '', name 'API_SALES_ORDER_SRV', version '0001'"}}}
stderr ecx-probe: s4: GET /API_SALES_ORDER_SRV/A_SalesOrder: /IWFND/MED/170: No service found for namespace '', name 'API_SALES_ORDER_SRV', version '0001' (/IWFND/MAINT_SERVICE or a communication arrangement switches it on) (HTTP 403)
exit 78
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 404  <html><title>Not Found</title></html>
stderr ecx-probe: s4: there is no /API_SALES_ORDER_SRV: is url https://host/sap/opu/odata/sap? (HTTP 404)
exit 78
$ ecx-probe s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  <html><title>Logon</title></html>
stderr ecx-probe: s4: GET /API_SALES_ORDER_SRV/A_SalesOrder: the answer is an HTML page, as a log-on page is: is url the API's host, and user one of the API? (HTTP 200)
exit 77
