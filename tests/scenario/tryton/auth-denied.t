# synthetic: A wrong password stops the run.
conf sign_on = session
$ ecx-probe erp
> POST /erp/  {"id":1,"method":"common.db.login","params":["ecx",{"password":"made-up-words"},"en"]}
>: Authorization:
< 401
stderr *user or password refused*
exit 77
