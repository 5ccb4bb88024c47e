# synthetic: A warning rejects the order unless the section accepts it.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 200  {"id":1,"result":[{"id":21}]}
> POST /erp/  {"method":"model.country.country.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":31}]}
> POST /erp/  {"id":1,"method":"model.party.address.search_read",
	"params":[[["party_name","=","Ada Byron"],
	["street","=","Dam 1\n2nd floor"],
	["postal_code","=","1012 JS"],
	["city","=","Amsterdam"],
	["country","=",31],
	["subdivision","=",null],
	["party","=",21]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":41}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.create",
	"params":[[{"web_id":"NL-1001","reference":"NL-1001","web_shop":1,"party":21,"*":"*"}],"*"]}
< 200  {"id":1,"result":[51]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["id","=",51]],"..."]}
< 200  {"id":1,"result":[{"id":51,"state":"draft","number":null,
	"untaxed_amount":{"__class__":"Decimal","decimal":"25.00"},
	"total_amount":{"__class__":"Decimal","decimal":"29.20"}}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.quote",
	"params":[[51],{"company":1,"employee":null,"language":"en"}]}
< 200  {"id":1,"error":["UserWarning",["credit.51","Over the limit","Sure?"]]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["id","=",51]],"..."]}
< 200  {"id":1,"result":[{"id":51,"state":"draft","number":null,
	"untaxed_amount":{"__class__":"Decimal","decimal":"25.00"},
	"total_amount":{"__class__":"Decimal","decimal":"29.20"}}]}
stderr *Over the limit*
exit 75
