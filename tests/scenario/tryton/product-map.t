# synthetic: A row of a map of the site asks Tryton for its field.
conf product_map = {{dir}}/product.map
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp --limit 1
> POST /erp/  {"id":1,"method":"model.product.product.search_read",
	"params":["*",0,200,"*",["code","name","template.brand.name","..."],"*"]}
< 200  {"id":1,"result":[{"id":1,"code":"MUG","name":"Mug",
	"template.":{"id":1,"brand.":{"id":3,"name":"Clay"}}}]}
stdout {"type":"Product","sku":"MUG","brand":"Clay","*":"*"}
exit 0
