# synthetic: An expired session (401) is renewed once, and the call goes on.
conf sign_on = session
$ ecx-product-pull erp --limit 1
> POST /erp/  {"id":1,"method":"common.db.login","params":["ecx",{"password":"made-up-words"},"en"]}
>: Authorization:
< 200  {"id":1,"result":[3,"aaa"]}
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
>: Authorization: Session ZWN4OjM6YWFh
< 401
> POST /erp/  {"id":1,"method":"common.db.login","params":["ecx",{"password":"made-up-words"},"en"]}
>: Authorization:
< 200  {"id":1,"result":[3,"bbb"]}
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
>: Authorization: Session ZWN4OjM6YmJi
< 200  {"id":1,"result":{"company":1,"language":"en"}}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1,"code":"MUG","name":"Mug"}]}
stdout {"type":"Product","*":"*"}
exit 0
