# A configurable product, which is listed twice, is one line.
# So is a bundle with a fixed price.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":10,"increment_id":"1010","state":"new",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"USD","base_grand_total":104.69,"base_subtotal":99,
	"base_tax_amount":5.69,
	"items":[
	 {"item_id":19,"product_type":"configurable","sku":"MH-XS","name":"Hoodie",
	  "qty_ordered":1,"base_price":69,"base_row_total":69,"base_tax_amount":5.69,
	  "tax_percent":8.25},
	 {"item_id":20,"parent_item_id":19,"product_type":"simple","sku":"MH-XS",
	  "name":"Hoodie-XS","qty_ordered":1,"price":69,"base_price":0,
	  "base_row_total":0,"parent_item":{"item_id":19}},
	 {"item_id":21,"product_type":"bundle","sku":"SET","qty_ordered":1,
	  "base_price":30,"base_row_total":30},
	 {"item_id":22,"parent_item_id":21,"product_type":"simple","sku":"BALL",
	  "qty_ordered":2,"base_price":0,"base_row_total":0}]}],"total_count":1}
stdout {"type":"Order","orderNumber":"1010","orderedItem":[
	 {"orderItemNumber":"1","id":"19","sku":"MH-XS","lineExtensionAmount":"69.00",
	  "taxSubtotal":[{"percent":"8.25","taxAmount":"5.69"}],"*":"*"},
	 {"orderItemNumber":"2","id":"21","sku":"SET","lineExtensionAmount":"30.00",
	  "*":"*"}],
	"paymentStatus":"PaymentDue",
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"104.69",
	 "payableAmount":"104.69","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
