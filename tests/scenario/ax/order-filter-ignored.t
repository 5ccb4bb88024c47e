# An answer about another order says nothing: no order is created.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @other.xml
stderr *asked for a sales order by PurchOrderFormNum, got another*
exit 75
