# synthetic: One request creates an order with lines, charges and address.
# The price is that of a unit, a discount a negative charge. Every request has a
# content type, also one that only reads.
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
>: Content-Type: application/json
>: Authorization: Basic RUNYOm1hcGxlLW90dGVy
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders
	{"CustomerNumber":"1200","OrderSourceCurrency":"EUR",
	"OrderReference":"NL-1001","PurchaseOrderNumber":"NL-1001",
	"OrderDescription":"1001","OrderDate":"2026-11-20",
	"DefaultLocationCode":"1","ShipToName":"Ada Byron",
	"ShipToAddressLine1":"Dam 1","ShipToCity":"Amsterdam",
	"ShipToZipPostalCode":"1012 JS","ShipToCountry":"NL","OrderDetails":[
	{"LineType":"Item","Item":"TS-RED-M","Location":"1",
	"QuantityOrdered":2,"PriceOverride":true,"PricingUnitPrice":16.49},
	{"LineType":"Miscellaneous","MiscellaneousChargesCode":"HC",
	"ExtendedAmount":4.09},
	{"LineType":"Miscellaneous","MiscellaneousChargesCode":"DISC",
	"ExtendedAmount":-2.00}]}
>: Content-Type: application/json
< 201  @order-created.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"ORD000000000042",
	 "number":"ORD000000000042","existed":false,"repeated":false,"*":"*"}
