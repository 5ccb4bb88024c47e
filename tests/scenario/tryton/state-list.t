# Each way in which an order can stand is read.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ordered erp 1 2 3 4 5 6 7 8 9
$ ecx-state-pull erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","in",["NL-1","NL-2","NL-3","NL-4","NL-5","NL-6","NL-7","NL-8","NL-9"]]],0,null,[["id","ASC"]],
	["web_id","number","state","shipment_state","invoice_state","write_date",
	"create_date","lines.moves.state","invoices.number","invoices.state",
	"invoices.invoice_date"],"*"]}
< 200
	{"id":1,"result":[
	 {"id":1,"web_id":"NL-1","number":"1001","state":"processing",
	  "shipment_state":"waiting","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":10,"moves.":[{"id":100,"state":"draft"}]}],
	  "invoices.":[]},
	 {"id":2,"web_id":"NL-2","number":"1002","state":"confirmed",
	  "shipment_state":"none","invoice_state":"none","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[],
	  "invoices.":[]},
	 {"id":3,"web_id":"NL-3","number":null,"state":"draft",
	  "shipment_state":"none","invoice_state":"none","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[],
	  "invoices.":[]},
	 {"id":4,"web_id":"NL-4","number":"1004","state":"processing",
	  "shipment_state":"exception","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":40,"moves.":[{"id":400,"state":"cancelled"}]}],
	  "invoices.":[]},
	 {"id":5,"web_id":"NL-5","number":"1005","state":"processing",
	  "shipment_state":"waiting","invoice_state":"exception","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":50,"moves.":[{"id":500,"state":"draft"}]}],
	  "invoices.":[]},
	 {"id":6,"web_id":"NL-6","number":"1006","state":"processing",
	  "shipment_state":"waiting","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":60,"moves.":[{"id":600,"state":"done"},{"id":601,"state":"draft"}]}],
	  "invoices.":[]},
	 {"id":7,"web_id":"NL-7","number":"1007","state":"processing",
	  "shipment_state":"sent","invoice_state":"waiting","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":70,"moves.":[{"id":700,"state":"done"},{"id":701,"state":"cancelled"}]}],
	  "invoices.":[]},
	 {"id":8,"web_id":"NL-8","number":"1008","state":"done",
	  "shipment_state":"sent","invoice_state":"paid","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":80,"moves.":[{"id":800,"state":"done"}]}],
	  "invoices.":[]},
	 {"id":9,"web_id":"NL-9","number":"1009","state":"done",
	  "shipment_state":"none","invoice_state":"paid","write_date":null,"create_date":
	  {"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,"minute":0,
	  "second":0,"microsecond":0},"lines.":[{"id":90,"moves.":[]}],
	  "invoices.":[]}]}
stdout
	{"type":"OrderState","source":"erp","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"3","ref":"NL-3","number":"3",
	 "orderId":"id-3","orderNumber":"3","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"4","ref":"NL-4","number":"1004",
	 "orderId":"id-4","orderNumber":"4","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"5","ref":"NL-5","number":"1005",
	 "orderId":"id-5","orderNumber":"5","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"6","ref":"NL-6","number":"1006",
	 "orderId":"id-6","orderNumber":"6","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"7","ref":"NL-7","number":"1007",
	 "orderId":"id-7","orderNumber":"7","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"8","ref":"NL-8","number":"1008",
	 "orderId":"id-8","orderNumber":"8","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"erp","id":"9","ref":"NL-9","number":"1009",
	 "orderId":"id-9","orderNumber":"9","dateModified":"2026-11-20T09:00:00Z",
	 "state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
