# A sale that was undone has no credit note: a person is told.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 24 23 <{{dir}}/sold.json
$ jq -c . {{dir}}/refund.json | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",24]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"sent","number":"23","shipment_address":2,
	"warehouse":5,"invoice_address":2,"shipment_party":null,"invoice_method":"order",
	"currency":1,"id":24,"state":"done","payment_term":null,"shipment_method":"order",
	"web_shop":1,"party":2,"invoices_ignored":[24],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},"lines.":[{"type":"line",
	"id":68,"moves_ignored":[90],"moves_recreated":[],"moves.":[{"state":"cancelled",
	"quantity":2.0,"id":90}]},{"type":"line","id":69,"moves_ignored":[91],
	"moves_recreated":[],"moves.":[{"state":"cancelled","quantity":1.0,"id":91}]},
	{"type":"line","id":70,"moves_ignored":[],"moves_recreated":[],"moves.":[]}],
	"invoices.":[{"state":"cancelled","number":null,"id":24,"sales":[24]}],
	"shipments.":[{"state":"cancelled","number":"21","id":21,"outgoing_moves.":[{"id":91,
	"sale":24},{"id":90,"sale":24}]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"refunded in shop on 2026-11-20: credit 18.15 EUR of order 23 in erp: 1 x line 1 'MUG', 12.10, back in stock; shipping 6.05; not done by ecx-push-erp: it is cancelled there",
	"*":"*"}
stderr *G', 12.10, back in stock; shipping 6.05; not done by ecx-push-erp: it is cancelled there
exit 1
