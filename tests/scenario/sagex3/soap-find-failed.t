# synthetic: the words of X3. A query that X3 refuses is set up wrongly; one
# without a result says nothing.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @unknown.xml
stderr *YOSOH: Publication does not exist*
exit 78
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @queried-nothing.xml
stderr *has no RESULT*
exit 75
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 404
stderr ...
exit 78
