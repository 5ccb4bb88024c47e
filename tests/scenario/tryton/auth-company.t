# synthetic: A user who belongs to no company.
$ ecx-probe erp
> POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"language":"en"}}
stderr *the user has no company*
exit 78
