# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"erp","cursor":"all"}
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"error":["UserError",["You are not allowed to access \"Web Shop\".","",null]]}
stderr *the query itself was refused, not a document: *You are not allowed to access "Web Shop". (HTTP 200)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
