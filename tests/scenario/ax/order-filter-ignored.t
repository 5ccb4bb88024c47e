# An answer to another question says nothing: nothing is made.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @other.xml
stderr *find: asked for a sales order by PurchOrderFormNum, got another*
exit 75
