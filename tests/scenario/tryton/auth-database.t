# synthetic: An unknown database stops the run.
conf sign_on = session
$ ecx-probe erp
> POST /erp/  {"id":1,"method":"common.db.login","params":["ecx",{"password":"made-up-words"},"en"]}
>: Authorization:
< 404  <title>404 Not Found</title>
<: Content-Type: text/html
stderr *there is no such database*
exit 78
