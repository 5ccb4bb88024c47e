# Somebody has changed the quantity: a person is told.
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
$ sold 4 4 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/piece-less.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",4]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"none","number":"4","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":4,
	"web_id":"NL-1001","state":"quotation","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"73.81"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"61.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":5.0,"id":12,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]},{"unit_price":{"__class__":"Decimal",
	"decimal":"6.0000"},"type":"line","product":10,"description":"Cup","unit":1,"note":null,
	"quantity":1.0,"id":13,"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]},
	{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line","product":6,
	"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":14,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[]}],"currency.":{"code":"EUR","id":1},
	"invoices.":[],"web_shop.":{"name":"webshop","id":1},"shipments.":[]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"changed in shop after it was created as 4: total 37.51 -> 25.41: change it there; not done by ecx-push-erp: line of 'MUG': somebody has changed quantity there, to 5.0",
	"*":"*"}
stderr *re; not done by ecx-push-erp: line of 'MUG': somebody has changed quantity there, to 5.0
exit 1
