# synthetic: A full page is followed by another, behind its last id.
# An empty page is the end.
conf page = 1
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",0]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":500,"code":"S500",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":500,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"name":"Mug"}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",500]],0,1,"..."]}
< 200  {"id":1,"result":[{"id":501,"code":"S501",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":501,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"name":"Mug"}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[["*",["id",">",501]],0,1,"..."]}
< 200  {"id":1,"result":[]}
stdout {"type":"Product","sku":"S500","*":"*"}
stdout {"type":"Checkpoint","kind":"product","cursor":"all","*":"*"}
stdout {"type":"Product","sku":"S501","*":"*"}
stdout {"type":"Checkpoint","kind":"product","cursor":"all","*":"*"}
exit 0
