# A permission that is missing in AX stops the run.
# It is not an error of the order.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 500  @denied.xml
<: Content-Type: text/xml; charset=utf-8
stderr *The user has no right to the service operation.*
exit 77
