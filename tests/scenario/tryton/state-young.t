# An order that was created within the last hour need not be in the list yet.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ordered erp 1
$ ECX_NOW=2026-11-20T10:00:00Z ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read","*":"*"}
< 200  {"id":1,"result":[]}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
$ ECX_NOW=2026-11-20T10:16:00Z ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read","*":"*"}
< 200  {"id":1,"result":[]}
stderr ecx-state-pull: erp: order NL-1, number '*', is not in Tryton any more: *
stdout {"type":"Checkpoint","kind":"state","*":"*"}
exit 1
