# synthetic: Shipments of all web sales are asked for page by page.
# They are asked for manually.
conf page = 1
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-fulfill-check erp --id NL-1001 --id X
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["OR",["web_id","in",["NL-1001","X"]],["shipments.number","in",["NL-1001","X"]]],
	["id",">",0]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":50,"web_id":"X","shipments.":[]}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[["*",["id",">",50]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":51,"web_id":"NL-1001","number":"17",
	"shipment_state":"sent","shipments.":[{"id":81,"number":"81",
	"state":"done","reference":null,"effective_date":{"__class__":"date",
	"year":2026,"month":11,"day":21},"create_date":{"__class__":"datetime",
	"year":2026,"month":11,"day":20,"hour":8,"minute":0,"second":0,
	"microsecond":0},"write_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":12,"minute":0,"second":0,"microsecond":0},
	"outgoing_moves.":[{"id":1,"state":"done","quantity":2.0,"sale":51,
	"product.":{"id":77,"code":"MUG"}}]}]}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[["*",["id",">",51]],0,1,"..."]}
< 200  {"id":1,"result":[]}
stdout {"type":"Fulfillment","ref":"NL-1001","*":"*"}
stderr ecx-fulfill-check: erp: fulfillments: no record 'X'
exit 1
