# Goods that come back have a product, and others have none.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.currency.currency.search_read","params":[[["code","=","EUR"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG",
	"CUP"]]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"code":"MUG","id":9,"template.":{"sale_uom":1,"id":9,
	"account_category.":{"id":2,"customer_taxes_used":[1]}}},{"code":"CUP","id":10,
	"template.":{"sale_uom":1,"id":10,"account_category.":{"id":2,
	"customer_taxes_used":[1]}}}]}
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG"]]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"code":"MUG","id":9,"template.":{"sale_uom":1,"id":9,
	"account_category.":{"id":2,"customer_taxes_used":[1]}}}]}
$ sold 1 1 <{{dir}}/sold.json
$ { jq -c . {{dir}}/refund-restock.json; jq -c . {{dir}}/refund-none.json; } | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @sale-processing-done-draft.json
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["origin","=","sale.sale,1"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.account.invoice.search_read",
	"params":[[["lines.origin.origin.sale","=",1,"account.invoice.line","sale.line"]],"..."],
	"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.sale.create","params":[[{"web_id":"NL-1001-R1",
	"reference":"NL-1001-R1","currency":1,"sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"comment":"damaged","lines":[["create",[{"type":"line","product":9,
	"quantity":-1,"description":"Mug","taxes":[["add",[1]]],"unit":1,
	"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"note":"sale 1, line 1"},
	{"type":"line","product":10,"quantity":-1,"description":"Cup","taxes":[["add",[1]]],
	"unit":1,"unit_price":{"__class__":"Decimal","decimal":"6.0000"},
	"note":"sale 1, line 2: not sellable"}]]],"party":2,"invoice_address":2,
	"shipment_party":null,"shipment_address":2,"web_shop":1,"warehouse":5,"payment_term":null,
	"invoice_method":"order","shipment_method":"order","origin":"sale.sale,1"}],"*"],"*":"*"}
< 200  {"id":1,"result":[2]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":null,"id":2,"state":"draft",
	"total_amount":{"__class__":"Decimal","decimal":"-19.36"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-16.00"}}]}
> POST /erp/  {"method":"model.sale.sale.quote","params":[[2],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"2","id":2,"state":"quotation",
	"total_amount":{"__class__":"Decimal","decimal":"-19.36"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-16.00"}}]}
> POST /erp/  {"method":"model.sale.sale.confirm","params":[[2],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"2","id":2,"state":"processing",
	"total_amount":{"__class__":"Decimal","decimal":"-19.36"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-16.00"}}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @sale-processing-done-draft.json
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["origin","=","sale.sale,1"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":2,"web_id":"NL-1001-R1","state":"processing",
	"total_amount":{"__class__":"Decimal","decimal":"-19.36"}}]}
> POST /erp/  {"method":"model.account.invoice.search_read",
	"params":[[["lines.origin.origin.sale","=",1,"account.invoice.line","sale.line"]],"..."],
	"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.sale.create","params":[[{"web_id":"NL-1001-R2",
	"reference":"NL-1001-R2","currency":1,"sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"comment":"damaged","lines":[["create",[{"type":"line","quantity":-1,
	"description":"Mug","taxes":[["add",[1]]],"unit_price":{"__class__":"Decimal",
	"decimal":"10.0000"},"note":"sale 1, line 1"}]]],"party":2,"invoice_address":2,
	"shipment_party":null,"shipment_address":2,"web_shop":1,"warehouse":5,"payment_term":null,
	"invoice_method":"order","shipment_method":"order","origin":"sale.sale,1"}],"*"],"*":"*"}
< 200  {"id":1,"result":[3]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",3]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":null,"id":3,"state":"draft",
	"total_amount":{"__class__":"Decimal","decimal":"-12.10"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-10.00"}}]}
> POST /erp/  {"method":"model.sale.sale.quote","params":[[3],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",3]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"3","id":3,"state":"quotation",
	"total_amount":{"__class__":"Decimal","decimal":"-12.10"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-10.00"}}]}
> POST /erp/  {"method":"model.sale.sale.confirm","params":[[3],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",3]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"3","id":3,"state":"processing",
	"total_amount":{"__class__":"Decimal","decimal":"-12.10"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"-10.00"}}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"credit","id":"2","number":"2","existed":false,
	"*":"*"}
stdout {"type":"Receipt","ref":"NL-1001","kind":"credit","id":"3","number":"3","existed":false,
	"*":"*"}
