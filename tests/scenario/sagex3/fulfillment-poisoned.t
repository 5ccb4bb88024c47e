# synthetic: A delivery that cannot be read is refused alone; the others come.
# X3 dies of one, and another has a quantity that is no number. The columns are
# the site's own.
conf retries = 0
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
< 200  {"$resources":[{"SOHNUM":"SOF-42","CUSORDREF":"NL-1001","DLVSTA":3}]}
> GET /api1/x3/erp/SEED/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SOF-42')
< 200
	{"$resources":[{"SDHNUM":"SDH-7"},{"SDHNUM":"SDH-8"},{"SDHNUM":"SDH-9"},
	  {"SDHNUM":"SDH-10"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-7')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-7","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "BPTNUM":"DHL","XTRACKNUM":"JD014",
	 "SDHSDD":[{"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":1,"SOHNUM":"SOF-42"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-8')?representation=SDELIVERY.$details
< 500  {"$diagnoses":[{"$severity":"error","$message":"unexpected error"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-9')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-9","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "BPTNUM":"DHL","XTRACKNUM":"JD016",
	 "SDHSDD":[{"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":"one","SOHNUM":"SOF-42"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-10')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-10","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "BPTNUM":"DHL","XTRACKNUM":"JD017",
	 "SDHSDD":[{"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":1,"SOHNUM":"SOF-42"}]}
stdout {"type":"Rejection","code":"unreadable","id":"SDH-8","*":"*"}
stdout {"type":"Rejection","code":"unreadable","id":"SDH-9","*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SDH-7",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SDH-10",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: x3: fulfillment SDH-8: delivery SDH-8 could not be read: GET /api1/x3/erp/SEED/SDELIVERY('SDH-8'): unexpected error (HTTP 500)
stderr ecx-fulfill-check: x3: fulfillment SDH-9: delivery SDH-9: QTY of a line is not a number
exit 1
