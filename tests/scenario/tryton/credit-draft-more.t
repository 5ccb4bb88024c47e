# Others have credited the invoice: more than its total is refused.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 15 15 <{{dir}}/sold.json
$ jq -c . {{dir}}/refund.json | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",15]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"sent","number":"15","shipment_address":2,
	"warehouse":5,"invoice_address":2,"shipment_party":null,"invoice_method":"order",
	"currency":1,"id":15,"state":"processing","payment_term":null,"shipment_method":"order",
	"web_shop":1,"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},"lines.":[{"type":"line",
	"id":44,"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"done","quantity":2.0,
	"id":64}]},{"type":"line","id":45,"moves_ignored":[],"moves_recreated":[],
	"moves.":[{"state":"done","quantity":1.0,"id":65}]},{"type":"line","id":46,
	"moves_ignored":[],"moves_recreated":[],"moves.":[]}],"invoices.":[{"state":"posted",
	"number":"1","id":15,"sales":[15]}],"shipments.":[{"state":"done","number":"15","id":15,
	"outgoing_moves.":[{"id":65,"sale":15},{"id":64,"sale":15}]}]}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["origin","=","sale.sale,15"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.account.invoice.search_read",
	"params":[[["lines.origin.origin.sale","=",15,"account.invoice.line","sale.line"]],"..."],
	"*":"*"}
< 200  {"id":1,"result":[{"state":"draft","id":16,"total_amount":{"__class__":"Decimal",
	"decimal":"-37.51"}}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"refunded in shop on 2026-11-20: credit 18.15 EUR of order 15 in erp: 1 x line 1 'MUG', 12.10, back in stock; shipping 6.05; not done by ecx-push-erp: 37.51 of 37.51 are credited there already: 18.15 are too much",
	"*":"*"}
stderr * not done by ecx-push-erp: 37.51 of 37.51 are credited there already: 18.15 are too much
exit 1
