# synthetic: Products may be only those published in the web shop.
conf published = yes
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp --limit 1
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":[[["*","*","*","*",["web_shops","=",1]],"*"],"..."]}
< 200  {"id":1,"result":[{"id":1,"code":"MUG","name":"Mug"}]}
stdout {"type":"Product","sku":"MUG","*":"*"}
exit 0
