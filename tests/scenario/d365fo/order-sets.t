# An older system has other names for sets, line numbers and the reference.
conf order_set = SalesOrderHeadersV2
conf line_set = SalesOrderLines
conf line_number = LineCreationSequenceNumber
conf reference = CustomerRequisitionNumber
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV2?cross-company=true
	&$filter=(CustomerRequisitionNumber eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,CustomerRequisitionNumber,SalesOrderStatus,DeliveryModeCode
	&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV2?cross-company=true
	{"dataAreaId":"usmf","CustomerRequisitionNumber":"NL-1001","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLines?cross-company=true
	{"SalesOrderNumber":"001357","LineCreationSequenceNumber":1,
	 "ItemNumber":"TS-RED-M","*":"*"}
< 201  {"SalesOrderNumber":"001357"}
> POST /data/SalesOrderLines?cross-company=true
	{"SalesOrderNumber":"001357","LineCreationSequenceNumber":2,
	 "ItemNumber":"MUG","*":"*"}
< 201  {"SalesOrderNumber":"001357"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","number":"001357","*":"*"}
