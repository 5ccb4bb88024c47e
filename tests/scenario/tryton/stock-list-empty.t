# synthetic: Without a product nothing is set to zero: the run ends with 78.
# The user may see no products.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-stock-pull erp
> POST /erp/  {"method":"model.stock.location.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":5,"code":"WH","name":"Main"}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[[[["code","!=",null],["salable","=",true],
	["code","!=","SHIPPING"],["code","!=","DISCOUNT"],
	["consumable","=",false],["type","in",["goods","assets"]]],
	["id",">",0]],0,200,[["id","ASC"]],"*",
	{"locations":[5],"with_childs":true,"stock_skip_warehouse":true,"*":"*"}]}
< 200  {"id":1,"result":[]}
stderr *Tryton has no product whose stock can be read*
exit 78
