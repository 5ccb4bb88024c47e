# A log-in page with status 200 is reported.
# It comes from the host of the user interface.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  <html><body>Log on</body></html>
stderr *the answer is an HTML page*is url the API's host*(HTTP 200)
exit 77
