# A cancelled line has a quantity of 0, by an amendment.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug.json
>* POST /erp/  {"method":"model.ir.module.search_read","params":[[["name","=","sale_amendment"],
	["state","=","activated"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":17,"name":"sale_amendment"}]}
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 'del(.orderedItem[1])' 2 | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-processing-waiting-draft-2-1-1.json
> POST /erp/  {"method":"model.sale.amendment.search_read","params":[[["sale","=",1],["state","=",
	"draft"]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.amendment.create","params":[[{"sale":1,
	"description":"NL-1001-E1","lines":[["create",[{"action":"line","line":2,"product":10,
	"quantity":0,"unit":1,"unit_price":{"__class__":"Decimal","decimal":"6.0000"},
	"description":"Cup"}]]]}],"*"],"*":"*"}
< 200  {"id":1,"result":[1]}
> POST /erp/  {"method":"model.sale.amendment.validate_amendment","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_party":null,"number":"1","id":1,"shipment_state":"waiting",
	"state":"processing","invoice_address":2,"reference":"NL-1001","party":2,
	"sale_date":{"__class__":"date","year":2026,"month":11,"day":20},"web_id":"NL-1001",
	"shipment_address":2,"invoices_recreated":[],"invoices_ignored":[],
	"total_amount":{"__class__":"Decimal","decimal":"30.25"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"25.00"},"shipments.":[{"number":"2",
	"state":"waiting","id":2,"outgoing_moves.":[{"id":13,"sale":1}]}],
	"web_shop.":{"name":"webshop","id":1},"currency.":{"code":"EUR","id":1},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"description":"Mug",
	"note":null,"type":"line","unit":1,"product":9,"quantity":2.0,"id":1,"moves_ignored":[],
	"moves_recreated":[],"taxes":[1],"moves.":[{"state":"draft","quantity":2.0,"id":13}]},
	{"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"description":"Cup","note":null,
	"type":"line","unit":1,"product":10,"quantity":0.0,"id":2,"moves_ignored":[],
	"moves_recreated":[],"taxes":[1],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"5.0000"},"description":"Shipping","note":null,"type":"line","unit":1,
	"product":6,"quantity":1.0,"id":3,"moves_ignored":[],"moves_recreated":[],"taxes":[1],
	"moves.":[]}],"invoices.":[{"number":null,"state":"draft","id":2,"sales":[1]}]}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":false,
	"*":"*"}
