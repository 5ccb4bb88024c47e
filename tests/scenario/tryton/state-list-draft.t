# Where orders are drafts, a draft is not held.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
conf order_state = draft
$ ordered erp 1
$ ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","in",["NL-1"]]],"..."]}
< 200
	{"id":1,"result":[
	 {"id":1,"web_id":"NL-1","number":null,"state":"draft",
	  "shipment_state":"none","invoice_state":"none","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[],
	  "invoices.":[]}]}
stdout
	{"type":"OrderState","source":"erp","id":"1","ref":"NL-1","number":"1",
	 "orderId":"id-1","orderNumber":"1","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
