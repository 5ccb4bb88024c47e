# synthetic: A query that X3 refuses is an error of the configuration.
# One without a result says nothing. The messages of X3 are guessed.
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
