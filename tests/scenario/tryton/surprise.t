# synthetic: What Tryton did not foresee: the text of a Python exception. A
# map that asks for a field that is not there gets one.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"error":["'colour'",""]}
stderr *colour*
exit 78
