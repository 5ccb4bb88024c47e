# synthetic: An unknown warehouse of the section stops the run.
conf warehouses = WH, EAST
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-stock-pull erp
> POST /erp/  {"method":"model.stock.location.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":5,"code":"WH","name":"Main"}]}
stderr ecx-stock-pull: erp: stock: Tryton has no warehouse 'EAST', *'warehouses'
exit 78
