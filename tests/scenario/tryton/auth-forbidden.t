# synthetic: A method that the user may not call is an HTML page with 403.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 403  <!doctype html><title>403 Forbidden</title>
<: Content-Type: text/html
stderr *the user may not call this (HTTP 403)
exit 77
