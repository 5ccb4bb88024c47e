# A sale that is neither shipped nor invoiced has no credit note: a person is told.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 16 16 <{{dir}}/sold.json
$ jq -c . {{dir}}/refund.json | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",16]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"waiting","number":"16","shipment_address":2,
	"warehouse":5,"invoice_address":2,"shipment_party":null,"invoice_method":"order",
	"currency":1,"id":16,"state":"processing","payment_term":null,"shipment_method":"order",
	"web_shop":1,"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},"lines.":[{"type":"line",
	"id":47,"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":2.0,
	"id":68}]},{"type":"line","id":48,"moves_ignored":[],"moves_recreated":[],
	"moves.":[{"state":"draft","quantity":1.0,"id":69}]},{"type":"line","id":49,
	"moves_ignored":[],"moves_recreated":[],"moves.":[]}],"invoices.":[{"state":"draft",
	"number":null,"id":17,"sales":[16]}],"shipments.":[{"state":"waiting","number":"16",
	"id":16,"outgoing_moves.":[{"id":69,"sale":16},{"id":68,"sale":16}]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"refunded in shop on 2026-11-20: credit 18.15 EUR of order 16 in erp: 1 x line 1 'MUG', 12.10, back in stock; shipping 6.05; not done by ecx-push-erp: it is neither shipped nor invoiced there",
	"*":"*"}
stderr *stock; shipping 6.05; not done by ecx-push-erp: it is neither shipped nor invoiced there
exit 1
