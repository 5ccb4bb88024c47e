# The sales of a week are listed page by page: one that was entered by hand is nobody's order, a copy makes an order a doubled one.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
conf page = 2
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered erp 1 2 3
$ ecx-compare shop erp
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read","params":[[
	["create_date",">=",{"__class__":"datetime","year":2026,"month":11,"day":13,
	"hour":12,"minute":0,"second":0,"microsecond":0}],["id",">",0],
	["OR",["web_id","!=",null],["reference","!=",null]]],0,2,"..."]}
< 200
	{"id":1,"result":[
	 {"id":11,"web_id":"NL-1","reference":"NL-1","number":"S11","origin":null,
	  "state":"processing","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"10.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":110,"moves.":[{"id":1100,"state":"draft"}]}],"invoices.":[]},
	 {"id":12,"web_id":null,"reference":"PO 7","number":"S12","origin":null,
	  "state":"processing","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"99.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":120,"moves.":[{"id":1200,"state":"draft"}]}],"invoices.":[]}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read","params":[[
	["create_date",">=",{"__class__":"datetime","year":2026,"month":11,"day":13,
	"hour":12,"minute":0,"second":0,"microsecond":0}],["id",">",12],
	["OR",["web_id","!=",null],["reference","!=",null]]],0,2,"..."]}
< 200
	{"id":1,"result":[
	 {"id":13,"web_id":"NL-2","reference":"NL-2","number":"S13","origin":null,
	  "state":"processing","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"12.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":130,"moves.":[{"id":1300,"state":"draft"}]}],"invoices.":[]},
	 {"id":14,"web_id":"NL-1-R1","reference":"NL-1-R1","number":"S14","origin":"sale.sale,11",
	  "state":"processing","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"-10.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":140,"moves.":[{"id":1400,"state":"draft"}]}],"invoices.":[]}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read","params":[[
	["create_date",">=",{"__class__":"datetime","year":2026,"month":11,"day":13,
	"hour":12,"minute":0,"second":0,"microsecond":0}],["id",">",14],
	["OR",["web_id","!=",null],["reference","!=",null]]],0,2,"..."]}
< 200
	{"id":1,"result":[
	 {"id":15,"web_id":null,"reference":"NL-1","number":null,"origin":null,
	  "state":"draft","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"10.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":150,"moves.":[{"id":1500,"state":"draft"}]}],"invoices.":[]}]}
> POST /erp/  {"id":1,"method":"model.sale.sale.search_read",
	"params":[[["web_id","=","NL-3"]],"..."]}
< 200  {"id":1,"result":[]}
stdout {"type":"Difference","ref":"NL-1","what":"doubled","theirs":"15, S11","state":"new","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12.00","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 0 same, 3 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
