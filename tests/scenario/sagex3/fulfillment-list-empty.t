# An order that was not shipped yet has no shipment.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1001",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
$ ecx-fulfill-check x3
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[{"SOHNUM":"SOF-42","CUSORDREF":"NL-1001","DLVSTA":1}]}
> GET /api1/x3/erp/SEED/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SOF-42')
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
