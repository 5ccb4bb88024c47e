# synthetic: An unknown SKU rejects the order before anything is created.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @order.json
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
> POST /erp/  {"method":"model.currency.currency.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":2}]}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":12,"code":"SHIPPING","template.":{"id":6,
	"sale_uom":3,"account_category.":null}}]}
stdout {"type":"Rejection","reason":"there is no product with code 'MUG' in Tryton","*":"*"}
stderr *MUG*
exit 1
