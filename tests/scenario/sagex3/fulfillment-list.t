# synthetic: A validated delivery of an order is a shipment.
# The columns are the site's own.
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
< 200  {"$resources":[{"SDHNUM":"SDH-7"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-7')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-7","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "BPTNUM":"DHL","XTRACKNUM":"JD014",
	 "SDHSDD":[
	  {"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":2,"SOHNUM":"SOF-42"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SDH-7",
	 "actualDespatchDate":"2026-11-20*","provider":"DHL",
	 "trackingNumber":["JD014"],
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
