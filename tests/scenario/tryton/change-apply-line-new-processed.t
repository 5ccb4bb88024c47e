# A processed sale takes no more lines: a person is told.
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
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"BOWL","SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup-bowl.json
$ sold 3 3 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 "$(cat {{dir}}/line-new.jq)" | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",3]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"waiting","number":"3","shipment_address":2,
	"invoice_address":2,"shipment_party":null,"reference":"NL-1001","id":3,
	"web_id":"NL-1001","state":"processing","sale_date":{"__class__":"date","year":2026,
	"month":11,"day":20},"party":2,"invoices_ignored":[],"invoices_recreated":[],
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"type":"line",
	"product":9,"description":"Mug","unit":1,"note":null,"quantity":2.0,"id":9,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":2.0,
	"id":9}]},{"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"type":"line",
	"product":10,"description":"Cup","unit":1,"note":null,"quantity":1.0,"id":10,"taxes":[1],
	"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":1.0,
	"id":10}]},{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},"type":"line",
	"product":6,"description":"Shipping","unit":1,"note":null,"quantity":1.0,"id":11,
	"taxes":[1],"moves_ignored":[],"moves_recreated":[],"moves.":[]}],
	"currency.":{"code":"EUR","id":1},"invoices.":[{"state":"draft","number":null,"id":1,
	"sales":[3]}],"web_shop.":{"name":"webshop","id":1},"shipments.":[{"state":"waiting",
	"number":"1","id":1,"outgoing_moves.":[{"id":10,"sale":3},{"id":9,"sale":3}]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"changed in shop after it was created as 3: total 37.51 -> 47.19: change it there; not done by ecx-push-erp: line of 'BOWL': it is new, and a sale that is processed takes no more lines",
	"*":"*"}
stderr *cx-push-erp: line of 'BOWL': it is new, and a sale that is processed takes no more lines
exit 1
