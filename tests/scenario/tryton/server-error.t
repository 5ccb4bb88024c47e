# synthetic: A 5xx of a reading call is repeated once, then the run ends.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 502
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 502
stderr *HTTP 502*
exit 75
