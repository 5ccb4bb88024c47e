# synthetic: Tryton says every error under status 200, in several forms.
# No list is complete, and no order is filed by one that a later try may heal.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[],"error":["UserError",["No access to products","",null]]}
stderr *the query itself was refused, not a document: *No access to products (HTTP 200)
exit 78
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"error":{"code":-32000,"message":"upstream failed"}}
stderr *upstream failed (HTTP 200)
exit 78
$ ecx-product-pull erp
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"error":["ConcurrencyException",["Records were modified","",null]]}
stderr *Records were modified (HTTP 200)
exit 75
$ ecx-push-erp erp
stdin @order.json
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"result":[]}
stderr *web_shop: *web.shop*
exit 78
$ ecx-ledger quarantine
