# A sale that the store does not know is named, and gone when Tryton does not have it any more; nothing is written.
# The members are those of Tryton 6.0, the rows are supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ mkdir orders; ecx-compare shop erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[["*",["id",">",0],"*"],"..."],"*":"*"}
< 200
	{"id":1,"result":[
	 {"id":9,"web_id":"NL-9","reference":"NL-9","number":"S9","origin":null,
	  "state":"processing","shipment_state":"waiting","invoice_state":"waiting",
	  "total_amount":{"__class__":"Decimal","decimal":"10.00"},"write_date":null,
	  "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	  "hour":9,"minute":20,"second":0,"microsecond":0},
	  "lines.":[{"id":90,"moves.":[{"id":900,"state":"draft"}]}],"invoices.":[]}]}
stdout {"type":"Difference","ref":"NL-9","what":"unknown","theirs":"S9","state":"new","*":"*"}
stderr ecx-compare: compared 1 orders: 0 same, 1 differ, *
exit 1
$ ecx-compare shop erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[["*",["id",">",0],"*"],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["web_id","=","NL-9"]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
stdout {"type":"Difference","ref":"NL-9","what":"unknown","theirs":"S9","state":"gone","*":"*"}
stderr ecx-compare: compared 0 orders: *
