# synthetic: The service of version 6 has another path.
conf find = soap
conf soap_path = /adxwsvc/services/CAdxWebServiceXmlCC
$ ecx-push-erp x3
stdin @order.json
> POST /adxwsvc/services/CAdxWebServiceXmlCC  *<wss:query *
< 200  @queried.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
