# Two orders with the same reference are an error, and none is created.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$resources":[
	  {"SOHNUM":"SOF-42","CUSORDREF":"NL-1001"},
	  {"SOHNUM":"SOF-43","CUSORDREF":"NL-1001"}]}
stdout {"type":"Rejection","ref":"NL-1001","reason":"*SOF-42, SOF-43*","*":"*"}
stderr ...
exit 1
