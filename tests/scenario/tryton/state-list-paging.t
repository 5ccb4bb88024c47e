# The orders are asked for in groups.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
conf page = 2
$ ordered erp 1 2 3
$ ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","in",["NL-1","NL-2"]]],"..."]}
< 200
	{"id":1,"result":[
	 {"id":1,"web_id":"NL-1","number":"1001","state":"processing",
	  "shipment_state":"waiting","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":10,"moves.":[{"id":100,"state":"draft"}]}],
	  "invoices.":[]},
	 {"id":2,"web_id":"NL-2","number":"1002","state":"processing",
	  "shipment_state":"waiting","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":20,"moves.":[{"id":200,"state":"draft"}]}],
	  "invoices.":[]}]}
stdout
	{"type":"OrderState","source":"erp","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","in",["NL-3"]]],"..."]}
< 200
	{"id":1,"result":[
	 {"id":3,"web_id":"NL-3","number":"1003","state":"processing",
	  "shipment_state":"waiting","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":30,"moves.":[{"id":300,"state":"draft"}]}],
	  "invoices.":[]}]}
stdout
	{"type":"OrderState","source":"erp","id":"3","ref":"NL-3","number":"1003",
	 "orderId":"id-3","orderNumber":"3","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
