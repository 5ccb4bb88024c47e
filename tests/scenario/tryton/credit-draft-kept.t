# What was kept is a line above 0.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.currency.currency.search_read","params":[[["code","=","EUR"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG",
	"DISCOUNT"]]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":7,"code":"DISCOUNT","template.":{"sale_uom":1,"id":7,
	"account_category.":{"id":1,"customer_taxes_used":[]}}},{"id":9,"code":"MUG",
	"template.":{"sale_uom":1,"id":9,"account_category.":{"id":2,
	"customer_taxes_used":[1]}}}]}
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
$ sold 12 12 <{{dir}}/sold.json
$ jq -c . {{dir}}/refund-kept.json | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",12]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"sent","number":"12","shipment_address":2,
	"warehouse":5,"invoice_address":2,"shipment_party":null,"invoice_method":"order",
	"currency":1,"id":12,"state":"processing","payment_term":null,"shipment_method":"order",
	"web_shop":1,"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},"lines.":[{"type":"line",
	"id":36,"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"done","quantity":2.0,
	"id":55}]},{"type":"line","id":37,"moves_ignored":[],"moves_recreated":[],
	"moves.":[{"state":"done","quantity":1.0,"id":56}]},{"type":"line","id":38,
	"moves_ignored":[],"moves_recreated":[],"moves.":[]}],"invoices.":[{"state":"draft",
	"number":null,"id":12,"sales":[12]}],"shipments.":[{"state":"done","number":"13","id":13,
	"outgoing_moves.":[{"id":56,"sale":12},{"id":55,"sale":12}]}]}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["origin","=","sale.sale,12"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.account.invoice.search_read",
	"params":[[["lines.origin.origin.sale","=",12,"account.invoice.line","sale.line"]],"..."],
	"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.sale.create","params":[[{"web_id":"NL-1001-R1",
	"reference":"NL-1001-R1","currency":1,"sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"comment":"damaged","lines":[["create",[{"type":"line","product":9,
	"quantity":-1,"description":"Mug","taxes":[["add",[1]]],"unit":1,
	"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"note":"sale 12, line 1"},
	{"type":"line","product":7,"quantity":1,"description":"Restocking","taxes":[["add",[1]]],
	"unit":1,"unit_price":{"__class__":"Decimal","decimal":"2.0000"}}]]],"party":2,
	"invoice_address":2,"shipment_party":null,"shipment_address":2,"web_shop":1,"warehouse":5,
	"payment_term":null,"invoice_method":"order","shipment_method":"order",
	"origin":"sale.sale,12"}],"*"],"*":"*"}
< 200  {"id":1,"result":[13]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",13]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"state":"draft","id":13,"number":null,
	"total_amount":{"__class__":"Decimal","decimal":"-9.68"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-8.00"}}]}
> POST /erp/  {"method":"model.sale.sale.quote","params":[[13],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",13]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"state":"quotation","id":13,"number":"13",
	"total_amount":{"__class__":"Decimal","decimal":"-9.68"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-8.00"}}]}
> POST /erp/  {"method":"model.sale.sale.confirm","params":[[13],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",13]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"state":"processing","id":13,"number":"13",
	"total_amount":{"__class__":"Decimal","decimal":"-9.68"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-8.00"}}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"credit","id":"13","number":"13","existed":false,
	"*":"*"}
