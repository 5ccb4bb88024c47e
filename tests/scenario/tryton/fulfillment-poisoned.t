# synthetic: A shipment with a character that JSON forbids is refused alone.
# The other shipment of the order comes, and does not complete it.
conf order_state = draft
conf carrier = bpost
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp >receipt
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
exit 0
$ ecx-fulfill-check erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[[["web_id","in",["NL-1001"]]],
	["id",">",0]],0,200,[["id","ASC"]],"*","*"]}
< 200  {"id":1,"result":[{"id":51,"web_id":"NL-1001","number":"17",
	"shipment_state":"sent","shipments.":[{"id":81,"number":"81",
	"state":"done","reference":null,"effective_date":{"__class__":"date",
	"year":2026,"month":11,"day":21},"create_date":{"__class__":"datetime",
	"year":2026,"month":11,"day":20,"hour":8,"minute":0,"second":0,
	"microsecond":0},"write_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":12,"minute":0,"second":0,"microsecond":0},
	"outgoing_moves.":[{"id":1,"state":"done","quantity":2.0,"sale":51,
	"product.":{"id":77,"code":"MUG"}}]},
	{"id":82,"number":"82","state":"done","reference":"a\u0000b",
	"effective_date":{"__class__":"date","year":2026,"month":11,"day":21},
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"outgoing_moves.":[{"id":2,"state":"done","quantity":1.0,"sale":51,
	"product.":{"id":77,"code":"MUG"}}]}]}]}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Fulfillment","identifier":"81","complete":false,"*":"*"}
stdout {"type":"Checkpoint","kind":"fulfillment","cursor":"all","*":"*"}
stderr *reference*
exit 1
