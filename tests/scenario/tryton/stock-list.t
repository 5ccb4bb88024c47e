# synthetic: Stock is the forecast for the storage of each warehouse.
# A warehouse without a code goes by its name.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-stock-pull erp
> POST /erp/  {"id":1,"method":"model.stock.location.search_read",
	"params":[[["type","=","warehouse"]],"..."]}
< 200  {"id":1,"result":[{"id":5,"code":"WH","name":"Main"},{"id":6,
	"code":null,"name":"Small"}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[[[["code","!=",null],["salable","=",true],
	["code","!=","SHIPPING"],["code","!=","DISCOUNT"],
	["consumable","=",false],["type","in",["goods","assets"]]],
	["id",">",0]],0,200,[["id","ASC"]],"*",
	{"locations":[5],"with_childs":true,"stock_skip_warehouse":true,"*":"*"}]}
< 200  {"id":1,"result":[{"id":1,"code":"MUG",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"quantity":12.0,
	"forecast_quantity":7.5}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[[[["code","!=",null],["salable","=",true],
	["code","!=","SHIPPING"],["code","!=","DISCOUNT"],
	["consumable","=",false],["type","in",["goods","assets"]]],
	["id",">",0]],0,200,[["id","ASC"]],"*",
	{"locations":[6],"with_childs":true,"stock_skip_warehouse":true,"*":"*"}]}
< 200  {"id":1,"result":[{"id":1,"code":"MUG",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"quantity":3.0,
	"forecast_quantity":-1.0}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"WH","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Checkpoint","kind":"stock","cursor":"all","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"Small","inventoryLevel":"-1","*":"*"}
stdout {"type":"Checkpoint","kind":"stock","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","kind":"stock","complete":true,"*":"*"}
exit 0
