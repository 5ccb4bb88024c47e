# synthetic: A map of the site may name the party by its code.
conf order_state = draft
conf order_map = {{dir}}/guest.map
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @order.json
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
> POST /erp/  {"method":"model.currency.currency.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":2}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[[["code","in",["MUG","SHIPPING"]]],"..."]}
< 200  {"id":1,"result":[{"id":11,"code":"MUG","template.":{"id":5,
	"sale_uom":3,"account_category.":{"id":4,"customer_taxes_used":[9]}}},
	{"id":12,"code":"SHIPPING","template.":{"id":6,"sale_uom":3,
	"account_category.":null}}]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["code","=","GUEST"]],"..."]}
< 200  {"id":1,"result":[{"id":21}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.create",
	"params":[[{"web_id":"NL-1001","reference":"NL-1001","web_shop":1,"party":21,"*":"*"}],"*"]}
< 200  {"id":1,"result":[51]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["id","=",51]],"..."]}
< 200  {"id":1,"result":[{"id":51,"state":"draft","number":null,
	"untaxed_amount":{"__class__":"Decimal","decimal":"25.00"},
	"total_amount":{"__class__":"Decimal","decimal":"29.20"}}]}
stdout
	{"type":"Receipt","ref":"NL-1001","kind":"order","system":"erp",
	 "id":"51","existed":false,"*":"*"}
exit 0
