# synthetic: the rows of a query. The left list has no such field, and anything
# comes: nothing is made.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @queried-other.xml
stderr *left list*
exit 75
