# Several taxes of a line come to its tax, each by the rate of the order's own list.
# The members are those of the contract; that the rates of a line may be the sum of those
# beside each other is from the source. A rate that is not told is the line's own; that of
# a wrapping is not told where it can be by two.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"CAD","base_grand_total":62.41,"base_subtotal":49.98,
	"base_subtotal_incl_tax":55.28,"base_tax_amount":5.93,"base_total_paid":62.41,
	"base_shipping_amount":5,"base_shipping_tax_amount":0.6,
	"payment":{"method":"card"},"items":[
	{"item_id":40,"sku":"TOQUE","qty_ordered":3,"base_price":13.33,
	 "base_price_incl_tax":14.93,"base_tax_amount":4.81,"tax_percent":12},
	{"item_id":41,"sku":"BOOK","qty_ordered":1,"base_price":9.99,
	 "base_price_incl_tax":10.49,"base_tax_amount":0.5,"tax_percent":5}],
	"extension_attributes":{"gw_base_price":"1.5000","gw_base_tax_amount":"0.0200",
	"applied_taxes":[{"code":"GST","title":"GST","percent":5,"base_amount":2.75},
	{"code":"PST","title":"PST","percent":7,"base_amount":3.15},
	{"code":"LOW","title":"LOW","percent":1,"base_amount":0.02},
	{"code":"LEAST","title":"LEAST","percent":1.5,"base_amount":0.02}],
	"item_applied_taxes":[{"type":"product","item_id":40,"applied_taxes":[
	{"code":"GST","title":"GST","percent":12,"base_amount":2},
	{"code":"PST","title":"PST","percent":12,"base_amount":2.8}]},
	{"type":"product","item_id":41,"applied_taxes":[
	{"code":"B","title":"B","base_amount":0.5}]},
	{"type":"shipping","applied_taxes":[
	{"code":"GST","title":"GST","percent":5,"base_amount":0.25},
	{"code":"PST","title":"PST","percent":7,"base_amount":0.35}]}]}}],"total_count":1}
stdout {"type":"Order","orderedItem":[{"sku":"TOQUE","taxSubtotal":[
	{"taxCategory":"GST","percent":"5","taxAmount":"2.00","taxableAmount":"39.99"},
	{"taxCategory":"PST","percent":"7","taxAmount":"2.81","taxableAmount":"39.99"}],"*":"*"},
	{"sku":"BOOK","taxSubtotal":[{"taxCategory":"B","percent":"5","taxAmount":"0.50"}],
	 "*":"*"}],
	"allowanceCharge":[{"allowanceChargeReason":"Shipping","taxSubtotal":[
	{"taxCategory":"GST","percent":"5","taxAmount":"0.25","taxableAmount":"5.00"},
	{"taxCategory":"PST","percent":"7","taxAmount":"0.35","taxableAmount":"5.00"}],"*":"*"},
	{"allowanceChargeReasonCode":"gift_wrap","taxSubtotal":[{"taxAmount":"0.02"}],"*":"*"}],
	"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
