# What was invoiced is left of a line that was cancelled in part, to the cent.
# The members are those of the contract. The yen of this store have decimals, as the source
# rounds all currencies to two. A part of the shipping is cancelled with its tax.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":13.49,"base_subtotal":2,
	"base_subtotal_incl_tax":2.25,"base_tax_amount":1.49,"base_total_paid":7.21,
	"base_total_canceled":6.28,"base_shipping_amount":10,"base_shipping_tax_amount":1.24,
	"base_shipping_canceled":4.59,"payment":{"method":"card"},"items":[
	{"item_id":40,"sku":"PEN","qty_ordered":2,"qty_canceled":1,"qty_invoiced":1,
	 "qty_shipped":1,"base_price":1,"base_price_incl_tax":1.13,"base_tax_amount":0.25,
	 "tax_percent":12.5,"base_row_invoiced":1,"base_tax_invoiced":0.13}]},
	{"entity_id":15,"increment_id":"1015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"JPY","base_grand_total":777.7,"base_subtotal":777.7,
	"base_total_paid":777.7,"payment":{"method":"card"},"items":[
	{"item_id":50,"sku":"TEA","qty_ordered":1,"base_price":777.7}]}],"total_count":2}
stdout {"type":"Order","id":"14","paymentStatus":"PaymentComplete","orderedItem":[
	{"orderQuantity":"1","lineExtensionAmount":"1.00","taxSubtotal":[{"taxAmount":"0.13",
	 "*":"*"}],"*":"*"}],
	"allowanceCharge":[{"amount":"5.41","taxSubtotal":[{"taxAmount":"0.67","*":"*"}],"*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"7.21","payableAmount":"0.00","*":"*"},
	"*":"*"}
stdout {"type":"Order","id":"15","orderedItem":[{"lineExtensionAmount":"777.7","*":"*"}],
	"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
