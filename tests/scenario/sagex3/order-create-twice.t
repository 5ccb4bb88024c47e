# An order that the site refuses as a duplicate is found.
# The message of the refusal is its own.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @refused.xml
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1001",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
