# synthetic: Rows in an unknown form do not mean that there are none.
# No order is created.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @queried-unreadable.xml
stderr *has rows that cannot be read*
exit 75
