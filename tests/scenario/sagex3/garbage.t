# An answer that is not a list or has no status is an error.
# So are a log-in page and an answer that is cut off.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  <html><body>Sign in</body></html>
stderr *no JSON*
exit 75
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":7}
stderr *no list of resources*
exit 75
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  <html><body>Sign in</body></html>
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1001",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
