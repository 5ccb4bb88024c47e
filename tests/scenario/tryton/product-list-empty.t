# synthetic: Without products nothing is sent.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[]}
stdout {"type":"Checkpoint","kind":"product","cursor":"all","*":"*"}
exit 0
