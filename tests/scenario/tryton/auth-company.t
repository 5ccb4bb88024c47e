# synthetic: A user without a company stops the run.
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"language":"en"}}
stderr *the user has no company*
exit 78
