# synthetic: One request asks for two orders, in pages of one.
# A shipment of both is sent once for each. The columns are the site's own.
conf page = 1
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=1&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,
	 "$resources":[
	  {"$uuid":"7","$key":"SOF-42","SOHNUM":"SOF-42","CUSORDREF":"NL-1001",
	   "DLVSTA":1,"ORDINVATI":42.43}],
	 "$links":{}}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
$ ecx-push-erp x3
stdin @order-2.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=1&where=(CUSORDREF eq 'NL-1002')
< 200  {"$resources":[{"SOHNUM":"SOF-43","CUSORDREF":"NL-1002"}]}
stdout {"type":"Receipt","id":"SOF-43","*":"*"}
$ ecx-fulfill-check x3
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=1
	&where=(CUSORDREF eq 'NL-1001' or CUSORDREF eq 'NL-1002')
< 200
	{"$resources":[{"SOHNUM":"SOF-42","CUSORDREF":"NL-1001","DLVSTA":3}],
	 "$links":{"$next":{"$url":"{{url}}/api1/x3/erp/SEED/SORDER?key=gt.SOF-42"}}}
> GET /api1/x3/erp/SEED/SORDER?key=gt.SOF-42
< 200  {"$resources":[{"SOHNUM":"SOF-43","CUSORDREF":"NL-1002","DLVSTA":2}]}
> GET /api1/x3/erp/SEED/SDELIVERY?representation=SDELIVERY.$query&count=1
	&where=(SOHNUM eq 'SOF-42' or SOHNUM eq 'SOF-43')
< 200  {"$resources":[{"SDHNUM":"SDH-7"}]}
> GET /api1/x3/erp/SEED/SDELIVERY('SDH-7')?representation=SDELIVERY.$details
< 200
	{"SDHNUM":"SDH-7","SOHNUM":"SOF-42","SHIDAT":"2026-11-20","CFMFLG":2,
	 "BPTNUM":"DHL",
	 "SDHSDD":[
	  {"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":2,"SOHNUM":"SOF-42"},
	  {"SDDLIN":1000,"ITMREF":"TS-RED-M","QTY":1,"SOHNUM":"SOF-43"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"SDH-7",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1002","identifier":"SDH-7",
	 "itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
