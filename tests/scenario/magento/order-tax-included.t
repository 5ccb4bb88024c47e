# An order may have prices with tax.
# The rows are not exact without tax. The discount is quoted with tax, which the
# store compensates. The customer is a guest.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":53.86,
	"base_subtotal":49.46,"base_subtotal_incl_tax":59.85,
	"base_tax_amount":9.35,"base_discount_amount":-5.99,
	"base_discount_tax_compensation_amount":1.04,
	"base_total_paid":53.86,"customer_is_guest":1,
	"customer_email":"ada@example.org",
	"billing_address":{"firstname":"Ada","lastname":"Byron"},
	"items":[{"item_id":40,"sku":"TEA","qty_ordered":3,"base_price":16.49,
	 "base_price_incl_tax":19.95,"base_row_total":49.46,
	 "base_row_total_incl_tax":59.85,"base_discount_amount":5.99,
	 "base_tax_amount":9.35,"tax_percent":21,
	 "base_discount_tax_compensation_amount":1.04}]}],"total_count":1}
stdout {"type":"Order","valueAddedTaxIncluded":true,
	"customer":{"givenName":"Ada","familyName":"Byron","email":"ada@example.org"},
	"orderedItem":[{"price":"19.95","orderQuantity":"3",
	 "lineExtensionAmount":"44.51","taxSubtotal":[{"taxAmount":"9.35","*":"*"}],
	 "allowanceCharge":[{"chargeIndicator":false,"amount":"5.99","*":"*"}],
	 "*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
