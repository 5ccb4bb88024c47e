# A look-up that was last seen to work a week ago has to see a record again.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
ECX_NOW=2026-11-27T12:00:01Z
$ ecx-push-erp x3
stdin @order-2.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1002')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1002</FLD>*
< 200  @saved.xml
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1002')
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1002",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1002","existed":false,"*":"*"}
