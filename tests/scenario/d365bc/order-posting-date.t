# An order before the open period is booked on its first day, a later one on its own.
# Its own day stays that of the document (orderDate is its Document Date), and is
# sent behind the other, which sets it too. The answers are from the contract.
conf posting_date = 2026-11-21
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?*
< 200  @none.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> GET {{company}}/salesShipments?*
< 200  @none.json
> POST {{company}}/salesOrders?*
	*"postingDate":"2026-11-21","orderDate":"2026-11-20"*
< 201  @order-created.json
stdout {"type":"Receipt","*":"*"}
$ sed 's/2026-11-20T/2026-11-30T/g; s/1001/1002/g; s/"id":"1"/"id":"2"/' {{dir}}/order.json | ecx-map bc | grep -o '"postingDate":"[^"]*","orderDate":"[^"]*"'
stdout "postingDate":"2026-11-30","orderDate":"2026-11-30"
