# The host of the user interface answers with a log-on page and status 200.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  <html><body>Log on</body></html>
stderr *the answer is a page of HTML*is url the API's host*(HTTP 200)
exit 77
