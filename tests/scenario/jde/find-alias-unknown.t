# From the vendor's description: An unknown alias is answered by 500 or 503.
# Waiting does not help: the run ends with 78. The words are supposed.
conf retries = 0
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 500  {"message":"Invalid alias F4201.VR09","exception":"DataServiceException","status":"ERROR"}
stderr *the query itself was refused, not a document: *Invalid alias F4201.VR09 (HTTP 500)
exit 78
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 503  {"message":"JAS server is not available","exception":"JasException","status":"ERROR"}
stderr *JAS server is not available*
exit 75
$ ecx-ledger quarantine
