# synthetic: Without open orders nothing is asked.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-fulfill-check erp
stdout {"type":"Checkpoint","kind":"fulfillment","cursor":"all","*":"*"}
exit 0
