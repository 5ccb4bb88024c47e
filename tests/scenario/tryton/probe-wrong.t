# synthetic: The probe says in one line what is wrong.
# It asks nothing twice. Shown are a wrong password, a missing permission, an
# unknown database, and a log-in page.
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 401  <title>401 Unauthorized</title>
stderr ecx-probe: erp: POST /: user or password refused (HTTP 401)
exit 77
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"error":["UserError",
	["You are not allowed to access \"Web Shop\".","",null]]}
stderr ecx-probe: erp: the query itself was refused, not a document: POST /: You are not allowed to access "Web Shop". (HTTP 200)
exit 78
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 404  <title>404 Not Found</title>
stderr ecx-probe: erp: POST /: there is no such database, or no Tryton (HTTP 404)
exit 78
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  <html><title>Tryton</title></html>
stderr ecx-probe: erp: POST /: the answer is no JSON but a page 'Tryton': is url the API's, and is there a log-on page in front of it? (HTTP 200)
exit 75
