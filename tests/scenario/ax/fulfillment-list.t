# The order that AX calls delivered, as one shipment.
$ ecx-push-erp ax
stdin @order.json
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<SalesOrderServiceFindRequest*<DataSourceName>SalesTable</DataSourceName>*<Value1>NL-1001</Value1>*
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	<?xml version="1.0" encoding="utf-8"?>
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
	<s:Header><CallContext xmlns="http://schemas.microsoft.com/dynamics/2010/01/datacontracts">
	<Company>DAT</Company><Language>en-us</Language></CallContext></s:Header><s:Body>
	<SalesOrderServiceFindRequest xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<QueryCriteria xmlns="http://schemas.microsoft.com/dynamics/2006/02/documents/QueryCriteria"><CriteriaElement>
	<DataSourceName>SalesTable</DataSourceName><FieldName>PurchOrderFormNum</FieldName>
	<Operator>Equal</Operator><Value1>NL-1001</Value1><Value2></Value2></CriteriaElement></QueryCriteria>
	</SalesOrderServiceFindRequest></s:Body></s:Envelope>
< 200  @shipped.xml
stdout {"type":"Fulfillment","ref":"NL-1001","orderNumber":"1001","identifier":"SO-000042","provider":"DHL","itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],"complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
