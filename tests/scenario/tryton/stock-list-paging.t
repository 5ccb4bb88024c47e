# synthetic: A full page is followed by another, behind its last id.
# An empty page is the end.
conf page = 1
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-stock-pull erp
> POST /erp/  {"method":"model.stock.location.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":5,"code":"WH","name":"Main"}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",0]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":500,"code":"S500",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":500,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"quantity":1.0,
	"forecast_quantity":1.0}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",500]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":501,"code":"S501",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":501,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"quantity":1.0,
	"forecast_quantity":1.0}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",501]],0,1,"..."]}
< 200  {"id":1,"result":[]}
stdout {"type":"Stock","sku":"S500","*":"*"}
stdout {"type":"Checkpoint","kind":"stock","cursor":"all","*":"*"}
stdout {"type":"Stock","sku":"S501","*":"*"}
stdout {"type":"Checkpoint","kind":"stock","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
exit 0
