# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,externalDocumentNumber,fullyShipped&$expand=salesOrderLines
< 200  @order-fully-shipped.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$expand=salesShipmentLines&$orderby=number
< 200
	{"value":[
	  {"id":"0c0c0c0c-0000-4000-8000-000000000001","number":"S-SHPT101",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042","lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[{"sequence":10000,"lineType":"Item",
	   "lineObjectNumber":"TS-RED-M","description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	   "quantity":1}]},
	  {"id":"0c0c0c0c-0000-4000-8000-000000000002","number":"S-SHPT102",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042","lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[{"sequence":10000,"lineType":"Item",
	   "lineObjectNumber":"TS-RED-M","description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	   "quantity":"two"}]},
	  {"id":"0c0c0c0c-0000-4000-8000-000000000003","number":"S-SHPT103",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042","lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[{"sequence":10000,"lineType":"Item",
	   "lineObjectNumber":"TS-RED-M","description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	   "quantity":1}]},
	  {"id":"0c0c0c0c-0000-4000-8000-000000000004","number":"S-SHPT104",
	   "externalDocumentNumber":"NL-1001","postingDate":"2026-11-20",
	   "orderNumber":"S-ORD101042","lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesShipmentLines":[{"sequence":10000,"lineType":"Item",
	   "lineObjectNumber":"TS-RED-M","description":"Ts-Red-M","unitOfMeasureCode":"PCS",
	   "quantity":18446744073709551616}]}]}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-SHPT101",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"S-SHPT103",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: bc: fulfillment NL-1001/S-SHPT102: d365bc-fulfillment.map:15: quantity: required, but ecx.lines.0.quantity is absent
stderr ecx-fulfill-check: bc: fulfillment NL-1001/S-SHPT104: not valid JSON: number out of range at salesShipmentLines.0.quantity; and d365bc-fulfillment.map:15: quantity: decimal: '18446744073709551616' has 20 digits before the point
exit 1
