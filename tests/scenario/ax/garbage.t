# An answer that is not SOAP, or answers another request, is an error.
# So is an answer that is cut off.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  <html><body>Sign in</body></html>
stderr *the answer is no SOAP*
exit 75
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @created.xml
stderr *the answer has no SalesOrderServiceFindResponse*
exit 75
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
stderr *the answer is no SOAP*
exit 75
