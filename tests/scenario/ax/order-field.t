# The reference of an order may be in another field.
conf reference_field = CustomerRef
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}
	*<FieldName>CustomerRef</FieldName><Operator>Equal</Operator><Value1>NL-1001</Value1>*
< 200  @custref.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
