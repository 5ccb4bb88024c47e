# synthetic: Two parties with the e-mail address are an error.
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
	"params":[[["contact_mechanisms","where",[["type","=","email"],
	["value","ilike","Ada\\_B@example.org"]]]],"..."]}
< 200  {"id":1,"result":[{"id":21},{"id":22}]}
stdout
	{"type":"Rejection",
	 "reason":"there is more than one party with e-mail 'Ada_B@example.org' in Tryton",
	 "*":"*"}
stderr *more than one party*
exit 1
