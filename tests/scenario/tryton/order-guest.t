# synthetic: An order without an e-mail address has no party, and is rejected.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ sed 's/,"email":"[^"]*"//' {{dir}}/order.json | ecx-push-erp erp
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
stdout
	{"type":"Rejection",
	 "reason":"the customer has neither an e-mail nor an identifier",
	 "*":"*"}
stderr *neither an e-mail*
exit 1
