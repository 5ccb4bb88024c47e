# A delivery to a company in another country has no tax.
# The members are those of the contract, the figures as Magento rounds them.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures business-reverse-charge
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":30,"increment_id":"000000030","state":"processing",
	"store_id":1,"created_at":"2026-11-20 09:15:00","updated_at":"2026-11-20 09:15:00",
	"base_currency_code":"EUR","base_grand_total":176.4,"base_subtotal":176.4,
	"base_subtotal_incl_tax":176.4,"base_tax_amount":0,"base_total_due":0,
	"base_total_paid":176.4,"customer_taxvat":"BE0123456789",
	"payment":{"method":"ideal","last_trans_id":"T101i","base_amount_paid":176.4,
	"base_amount_ordered":176.4,"po_number":"4711"},"items":[{"item_id":51,"sku":"MUG",
	"name":"Mug","product_type":"simple","qty_ordered":24,"base_original_price":7.35,
	"base_price":7.35,"base_price_incl_tax":7.35,"base_row_total":176.4,
	"base_row_total_incl_tax":176.4,"base_tax_amount":0,"tax_percent":0}]}],
	"total_count":1}
stdout business-reverse-charge: as booked
