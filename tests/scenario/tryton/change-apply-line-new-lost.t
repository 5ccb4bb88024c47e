# The answer is lost: the next run finds the line, and adds none.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
conf order_state = quotation
conf retries = 0
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"BOWL","SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup-bowl.json
$ sold 2 2 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/line-new.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"none","number":"2","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":2,
	"web_id":"NL-1001","state":"quotation","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":2.0,"id":5,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"6.0000"},"type":"line","product":10,"description":"Cup","unit":1,"note":null,
	"quantity":1.0,"id":6,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]},
	{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line","product":6,
	"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":7,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]}],"currency.":{"code":"EUR","id":1},
	"invoices.":[],"web_shop.":{"name":"webshop","id":1},"shipments.":[]}]}
> POST /erp/  {"method":"model.sale.sale.draft","params":[[2],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.write","params":[[2],{"lines":[["create",[{"type":"line",
	"product":11,"quantity":1,"description":"Bowl","taxes":[["add",[1]]],"unit":1,
	"unit_price":{"__class__":"Decimal","decimal":"8.0000"}}]]]},"*"],"*":"*"}
< drop
stderr *nection was closed without an answer (is it https?); deferred until 2026-11-20T12:15:00Z
exit 75
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/line-new.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"none","number":"2","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":2,
	"web_id":"NL-1001","state":"draft","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"47.19"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"39.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":2.0,"id":5,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"6.0000"},"type":"line","product":10,"description":"Cup","unit":1,"note":null,
	"quantity":1.0,"id":6,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]},
	{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line","product":6,
	"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":7,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"8.0000"},"type":"line","product":11,"description":"Bowl","unit":1,"note":null,
	"quantity":1.0,"id":8,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]}],
	"currency.":{"code":"EUR","id":1},"invoices.":[],"web_shop.":{"name":"webshop","id":1},
	"shipments.":[]}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"state":"draft","id":2,"number":"2",
	"total_amount":{"__class__":"Decimal","decimal":"47.19"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"39.00"}}]}
> POST /erp/  {"method":"model.sale.sale.quote","params":[[2],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"state":"quotation","id":2,"number":"2",
	"total_amount":{"__class__":"Decimal","decimal":"47.19"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"39.00"}}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"none","number":"2","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":2,
	"web_id":"NL-1001","state":"quotation","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"47.19"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"39.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":2.0,"id":5,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"6.0000"},"type":"line","product":10,"description":"Cup","unit":1,"note":null,
	"quantity":1.0,"id":6,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]},
	{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line","product":6,
	"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":7,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"8.0000"},"type":"line","product":11,"description":"Bowl","unit":1,"note":null,
	"quantity":1.0,"id":8,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]}],
	"currency.":{"code":"EUR","id":1},"invoices.":[],"web_shop.":{"name":"webshop","id":1},
	"shipments.":[]}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"2","number":"2","existed":true,
	"*":"*"}
