# A piece more, a line that was added and another address are one change.
# Magento itself replaces an order that is edited: an extension changes it where it is. The
# answer is supposed.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{mugs}},"items":[{"qty_shipped":0,{{mug}}}],
	"billing_address":{"firstname":"Ada","lastname":"Byron","street":["Dam 1"]}}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop | tee changes | jq -c .difference[]?
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:20:00","created_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":42.35,"base_subtotal":35,
	"base_subtotal_incl_tax":42.35,"base_tax_amount":7.35,"base_total_paid":42.35,
	"payment":{"method":"card","last_trans_id":"c1"},"items":[{"item_id":40,"sku":"MUG",
	"qty_ordered":3,"qty_invoiced":2,"base_price":10,"base_price_incl_tax":12.1,
	"base_tax_amount":6.3,"tax_percent":21},{"item_id":41,"sku":"BOWL","qty_ordered":1,
	"base_price":5,"base_price_incl_tax":6.05,"base_tax_amount":1.05,"tax_percent":21}],
	"billing_address":{"firstname":"Ada","lastname":"Byron","street":["Dam 2"]}}],"total_count":1}
stdout {"path":"billingAddress.streetAddress","was":"Dam 1","is":"Dam 2"}
stdout {"path":"orderedItem.1.orderQuantity","was":"2","is":"3"}
stdout {"path":"orderedItem.1.lineExtensionAmount","was":"20.00","is":"30.00"}
stdout {"path":"orderedItem.1.taxSubtotal","was":"4.2","is":"6.3"}
stdout {"path":"orderedItem.2.orderQuantity","was":"0","is":"1"}
stdout {"path":"anticipatedMonetaryTotal.taxExclusiveAmount","was":"20.00","is":"35.00"}
stdout {"path":"taxTotal.taxAmount","was":"4.20","is":"7.35"}
stdout {"path":"anticipatedMonetaryTotal.taxInclusiveAmount","was":"24.20","is":"42.35"}
$ ecx-push-erp erp <changes
stderr *changed in shop after it was created as*: billing address, streetAddress Dam 1 -> Dam 2; line 1 'MUG': 2 -> 3 pieces; line 2 'BOWL' is new: 1 at 5.00; total 24.20 -> 42.35: change it there
stdout ...
exit 1
