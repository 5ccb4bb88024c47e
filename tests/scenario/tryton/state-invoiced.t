# An invoice is posted, and later paid; one that is not posted has no number.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ordered erp 1
$ ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","in",["NL-1"]]],"..."]}
< 200
	{"id":1,"result":[
	 {"id":1,"web_id":"NL-1","number":"1001","state":"done",
	  "shipment_state":"sent","invoice_state":"paid","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":10,"moves.":[{"id":100,"state":"done"}]}],
	  "invoices.":[{"id":51,"number":"51","state":"posted",
	   "invoice_date":{"__class__":"date","year":2026,"month":11,"day":20}},{"id":52,"number":null,"state":"draft",
	   "invoice_date":{"__class__":"date","year":2026,"month":11,"day":20}},{"id":53,"number":null,"state":"cancelled",
	   "invoice_date":{"__class__":"date","year":2026,"month":11,"day":20}},{"id":54,"number":"54","state":"paid",
	   "invoice_date":{"__class__":"date","year":2026,"month":11,"day":20}}]}]}
stdout
	{"type":"OrderState","source":"erp","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","dateModified":"2026-11-20T09:00:00Z",
	 "invoice":[{"number":"51","date":"2026-11-20"},{"number":"54","date":"2026-11-20"}],"state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
