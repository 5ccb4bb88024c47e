# A quotation becomes a draft, is changed by one call, and is quoted again.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
conf order_state = quotation
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/piece-less.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-quotation-2-1-1.json
> POST /erp/  {"method":"model.sale.sale.draft","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.write","params":[[1],{"lines":[["write",[1],
	{"quantity":1}]]},"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","id":1,"state":"draft",
	"untaxed_amount":{"__class__":"Decimal","decimal":"21.00"},
	"total_amount":{"__class__":"Decimal","decimal":"25.41"}}]}
> POST /erp/  {"method":"model.sale.sale.quote","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","id":1,"state":"quotation",
	"untaxed_amount":{"__class__":"Decimal","decimal":"21.00"},
	"total_amount":{"__class__":"Decimal","decimal":"25.41"}}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"invoice_address":2,"web_id":"NL-1001","number":"1",
	"shipment_party":null,"state":"quotation","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"id":1,"shipment_state":"none","reference":"NL-1001","party":2,
	"shipment_address":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"25.41"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"21.00"},"invoices.":[],
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"note":null,
	"quantity":1.0,"unit":1,"product":9,"type":"line","description":"Mug","id":1,
	"moves_recreated":[],"taxes":[1],"moves_ignored":[],"moves.":[]},
	{"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"note":null,"quantity":1.0,
	"unit":1,"product":10,"type":"line","description":"Cup","id":2,"moves_recreated":[],
	"taxes":[1],"moves_ignored":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"5.0000"},"note":null,"quantity":1.0,"unit":1,"product":6,"type":"line",
	"description":"Shipping","id":3,"moves_recreated":[],"taxes":[1],"moves_ignored":[],
	"moves.":[]}],"currency.":{"code":"EUR","id":1},"web_shop.":{"name":"webshop","id":1},
	"shipments.":[]}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":false,
	"*":"*"}
