# synthetic: Without products there are no prices.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-price-pull erp
> POST /erp/  {"id":1,"method":"model.company.company.search_read",
	"params":[[["id","=",1]],"..."]}
< 200  {"id":1,"result":[{"id":1,"currency.":{"id":2,"code":"EUR"}}]}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[]}
stdout {"type":"Checkpoint","kind":"price","cursor":"all","*":"*"}
exit 0
