# synthetic: An unforeseen error is the text of a Python exception.
# It comes of a map that asks for a field that is not there.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"error":["'colour'",""]}
stderr *colour*
exit 78
