# synthetic: Rows of other orders say nothing, and no order is created.
# The left list has no such field, so that anything comes.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @queried-other.xml
stderr *left list*
exit 75
