# The user may not amend sales: the change waits, with the words of Tryton.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company_filter":"one","company":1,"company.rec_name":"Dunder Mifflin",
	"language":"en","language_direction":"ltr","groups":[6,12,9]}}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.ir.module.search_read","params":[[["name","=","sale_amendment"],
	["state","=","activated"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":17,"name":"sale_amendment"}]}
$ sold 25 24 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/piece-less.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",25]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"waiting","number":"24","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":25,
	"web_id":"NL-1001","state":"processing","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":2.0,"id":71,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":2.0,
	"id":94}]},{"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"type":"line",
	"product":10,"description":"Cup","unit":1,"note":null,"quantity":1.0,"id":72,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":1.0,
	"id":95}]},{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line",
	"product":6,"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":73,
	"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]}],
	"currency.":{"code":"EUR","id":1},"invoices.":[{"state":"draft","number":null,"id":25,
	"sales":[25]}],"web_shop.":{"name":"webshop","id":1},"shipments.":[{"state":"waiting",
	"number":"22","id":22,"outgoing_moves.":[{"id":95,"sale":25},{"id":94,"sale":25}]}]}]}
> POST /erp/  {"method":"model.sale.amendment.search_read","params":[[["sale","=",25],["state",
	"=","draft"]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.amendment.create","params":[[{"sale":25,
	"description":"NL-1001-E1","lines":[["create",[{"action":"line","line":71,"product":9,
	"quantity":1,"unit":1,"unit_price":{"__class__":"Decimal","decimal":"10.0000"},
	"description":"Mug"}]]]}],"*"],"*":"*"}
< 200  {"id":1,"result":[5]}
> POST /erp/  {"method":"model.sale.amendment.validate_amendment","params":[[5],"*"],"*":"*"}
< 200  {"id":1,"error":["UserError",
	["Calling button \"validate_amendment on \"sale.amendment\" is not allowed.","",null]]}
stderr *ment on "sale.amendment" is not allowed. (HTTP 200); deferred until 2026-11-20T12:15:00Z
exit 75
