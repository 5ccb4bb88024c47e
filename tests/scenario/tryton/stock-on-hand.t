# synthetic: The level may be the stock on hand, in the listed warehouses alone.
conf stock_level = quantity
conf warehouses = WH
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-stock-pull erp --limit 1
> POST /erp/  {"id":1,"method":"model.stock.location.search_read",
	"params":[[["type","=","warehouse"],["code","in",["WH"]]],"..."]}
< 200  {"id":1,"result":[{"id":5,"code":"WH","name":"Main"}]}
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
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"WH","inventoryLevel":"12","*":"*"}
exit 0
