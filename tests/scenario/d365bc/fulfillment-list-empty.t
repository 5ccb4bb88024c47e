# An order that has not left yet has no shipment.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped&$expand=salesOrderLines
< 200  @order-partly-shipped.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$expand=salesShipmentLines&$orderby=number
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
