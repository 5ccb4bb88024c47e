# A sale that a run left half done, and that the list does not have, is looked at and not moved on.
# The answers are those of other scenarios, with another state.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ mkdir orders && jq -c . {{dir}}/sold.json >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
$ sold 1 1 <{{dir}}/sold.json
$ ecx-compare shop erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[["*",["id",">",0],"*"],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["web_id","=","NL-1001"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["web_id","in",["NL-1001"]]],"..."],
	"*":"*"}
< 200
	{"id":1,"result":[{"id":1,"web_id":"NL-1001","number":"1","state":"confirmed",
	 "shipment_state":"none","invoice_state":"none","write_date":null,
	 "create_date":{"__class__":"datetime","year":2026,"month":11,"day":2,
	 "hour":9,"minute":0,"second":0,"microsecond":0},"lines.":[],"invoices.":[]}]}
stderr ecx-compare: compared 1 orders: 1 same, 0 differ, *
