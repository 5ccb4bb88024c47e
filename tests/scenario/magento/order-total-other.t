# An order whose own totals are not what its parts come to is refused.
# The members are those of the contract. The first has a fee that no member tells; the tax
# of the second is more than its lines have.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop | ecx-map erp | jq -c 'select(.type == "Rejection") | .reason'
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":12,"base_subtotal":10,
	"base_total_paid":12,"payment":{"method":"card"},"customer_email":"ada@example.org",
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":1,"base_price":10}]},
	{"entity_id":15,"increment_id":"1015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":11,"base_subtotal":10,
	"base_subtotal_incl_tax":11,"base_tax_amount":1.5,"base_total_paid":11,
	"payment":{"method":"card"},"customer_email":"ada@example.org","items":[
	{"item_id":40,"sku":"MUG","qty_ordered":1,"base_price":10,"base_price_incl_tax":11,
	 "base_tax_amount":1,"tax_percent":10}]}],"total_count":2}
stdout "*add up to 10.00 EUR, but the order says 12.00"
stdout "taxes of lines and charges add up to 1.00 EUR, but the order says 1.50"
stderr ecx-map: erp: order NL-1014: *
stderr ecx-map: erp: order NL-1015: *
