# A cent of rounding that an amendment cannot take is for a person: the sale is amended, and its total differs.
# The answers are those of change-apply-quantity, with a cent more.
conf tax_21 = VAT 21 %
conf rounding_product = ROUNDING
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.ir.module.search_read","params":[[["name","=","sale_amendment"],
	["state","=","activated"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"name":"sale_amendment","id":17}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","=","ROUNDING"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":13}]}
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/piece-less.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-processing-waiting-draft-2-1-1.json
> POST /erp/  {"method":"model.sale.amendment.search_read","params":[[["sale","=",1],["state","=",
	"draft"]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.amendment.create","params":[[{"sale":1,
	"description":"NL-1001-E1","lines":[["create",[{"action":"line","line":1,"product":9,
	"quantity":1,"unit":1,"unit_price":{"__class__":"Decimal","decimal":"10.0000"},
	"description":"Mug"}]]]}],"*"],"*":"*"}
< 200  {"id":1,"result":[1]}
> POST /erp/  {"method":"model.sale.amendment.validate_amendment","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"waiting","shipment_party":null,"invoice_address":2,
	"number":"1","party":2,"web_id":"NL-1001","reference":"NL-1001","shipment_address":2,"id":1,
	"state":"processing","sale_date":{"__class__":"date","year":2026,"month":11,"day":20},
	"invoices_recreated":[],"invoices_ignored":[],"total_amount":{"__class__":"Decimal",
	"decimal":"25.42"},"untaxed_amount":{"__class__":"Decimal","decimal":"21.00"},
	"shipments.":[{"state":"waiting","number":"2","id":2,"outgoing_moves.":[{"id":14,"sale":1},
	{"id":13,"sale":1}]}],"web_shop.":{"name":"webshop","id":1},"invoices.":[{"state":"draft",
	"number":null,"id":2,"sales":[1]}],"currency.":{"code":"EUR","id":1},"lines.":[{"note":null,
	"type":"line","quantity":1.0,"unit":1,"unit_price":{"__class__":"Decimal","decimal":"10.0000"},
	"description":"Mug","product":9,"id":1,"moves_recreated":[],"taxes":[1],"moves_ignored":[],
	"moves.":[{"quantity":1.0,"state":"draft","id":13}]},{"note":null,"type":"line","quantity":1.0,
	"unit":1,"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"description":"Cup",
	"product":10,"id":2,"moves_recreated":[],"taxes":[1],"moves_ignored":[],
	"moves.":[{"quantity":1.0,"state":"draft","id":14}]},{"note":null,"type":"line","quantity":1.0,
	"unit":1,"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"description":"Shipping",
	"product":6,"id":3,"moves_recreated":[],"taxes":[1],"moves_ignored":[],"moves.":[]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","kind":"change","code":"report","*":"*"}
stderr ecx-push-erp: erp: change NL-1001-E1: changed in shop*; not done by ecx-push-erp: \
	*the sale is amended, but its total is 25.42, expected 25.41: one that is processed takes no new line for the rounding
exit 1
