# synthetic: A query without rows means that the order is to be created.
conf find = soap
$ ecx-push-erp x3
stdin @order.json
> POST {{soap}}  *<wss:query *<value xsi:type="xsd:string">NL-1001</value>*
< 200  @queried-none.xml
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
