# Each line is a shipment of its own, once all of it was shipped.
conf shipments = line
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
stdout
	{"type":"Fulfillment","identifier":"LOT-1",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
