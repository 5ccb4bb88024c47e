# An order that AX calls delivered is one shipment.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order-whole.xml
< 200  @shipped.xml
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderNumber":"1001",
	 "identifier":"SO-000042","provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
