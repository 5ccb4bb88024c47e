# A tracking number that comes after the shipment is sent to the store, once.
# Magento adds a number again that is there already, so the shipment is read
# first. The answers are from the contract (saleRest of 2.4.9).
>* GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderId":"12","identifier":"80001","provider":"UPS",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"2"}]}
> GET /rest/all/V1/shipments?*
< 200 {"items":[],"total_count":0}
> POST /rest/all/V1/order/12/ship  {"tracks":[],"*":"*"}
< 200 "5"
stdout {"type":"Receipt","id":"5","*":"*"}
# The answer is lost: the document waits.
$ ecx-fulfill-push shop
stdin @late.json
> GET /rest/all/V1/shipment/5
< 200 {"entity_id":5,"order_id":12,"tracks":[{"track_number":"1Z-1"}]}
> POST /rest/all/V1/shipment/track  {"entity":{"order_id":12,"parent_id":5,
	"weight":0,"qty":1,"description":"","track_number":"1Z-2","title":"UPS",
	"carrier_code":"ups"}}
< drop
stderr ecx-fulfill-push: shop: fulfillment NL-15/80001: unsure: *; deferred until *
exit 75
# The store has both.
$ ecx-fulfill-push shop
stdin @late.json
> GET /rest/all/V1/shipment/5
< 200 {"entity_id":5,"order_id":12,"tracks":[{"track_number":"1Z-1"},
	{"track_number":"1Z-2"}]}
stdout {"type":"Receipt","id":"5","repeated":false,"*":"*"}
$ ecx-fulfill-push shop
stdin @late.json
stdout {"type":"Receipt","repeated":true,"*":"*"}
# A shipment that is gone, and a date that changed, are for a person.
$ { sed 's/1Z-2/1Z-3/' {{dir}}/late.json | tr -d '\n'; echo; } | ecx-fulfill-push shop
> GET /rest/all/V1/shipment/5
< 404 {"message":"The shipment with the \"5\" ID doesn't exist."}
stdout {"type":"Rejection","code":"changed","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-15/80001: *'1Z-1' could not be added: *The shipment with the "5" ID doesn't exist*; enter it there
exit 1
