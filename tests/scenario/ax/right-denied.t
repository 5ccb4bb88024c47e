# A right that is missing in AX is not the order's fault: the run stops.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 500  @denied.xml
<: Content-Type: text/xml; charset=utf-8
stderr *The user has no right to the service operation.*
exit 77
