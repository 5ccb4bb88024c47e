# synthetic: Names that differ from site to site are keys of the section.
conf order_type = Future
conf ship_via = CCT
conf location = 2
conf unit_price = OrderUnitPrice
$ ecx-push-erp s300
stdin @order.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders
	{"OrderType":"Future","ShipViaCode":"CCT","DefaultLocationCode":"2",
	 "OrderDetails":[{"OrderUnitPrice":16.49,"Location":"2","*":"*"},"..."],
	 "*":"*"}
< 201  @order-created.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"ORD000000000042",
	 "number":"ORD000000000042","existed":false,"repeated":false,"*":"*"}
