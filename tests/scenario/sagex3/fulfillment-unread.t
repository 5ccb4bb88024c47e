# A delivery that X3 cannot read is refused by itself, with its number.
# The others come, and the order is not complete. The words are supposed.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$resources":[{"SOHNUM":"SOF-42","CUSORDREF":"NL-1001","DLVSTA":1}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
$ ecx-fulfill-check x3
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[{"SOHNUM":"SOF-42","CUSORDREF":"NL-1001","DLVSTA":3}]}
> GET /api1/x3/erp/SEED/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SOF-42')
< 200
	{"$resources":[{"SDHNUM":"SDH-7","SOHNUM":"SOF-42"},
	 {"SDHNUM":"SDH-8","SOHNUM":"SOF-42"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-7')?representation=SDELIVERY.$details
< 200  {"$diagnoses":[{"$severity":"error","$message":"721 : Record does not exist"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-8')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-8","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "SDHSDD":[{"ITMREF":"TS-RED-M","QTY":1,"SOHNUM":"SOF-42"}]}
stdout {"type":"Rejection","reason":"delivery SDH-7 *721 : Record does not exist*","*":"*"}
stdout {"type":"Fulfillment","ref":"NL-1001","identifier":"SDH-8","complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *delivery SDH-7 could not be read: 721 : Record does not exist*
exit 1
