# synthetic: The posted invoices of an order come with its state.
# The columns are those of the vendor's samples, the figures are supposed.
conf invoice_source = SINVOICE
$ ordered x3 1001
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":3,"ORDSTA":1}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1001-1","SOHNUM":"SO-1001","CFMFLG":2}],"$links":{}}
> GET {{erp}}/SINVOICE?representation=SINVOICE.$query&count=100
	&where=(SOHNUM eq 'SO-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"NUM":"SIN-2","SOHNUM":"SO-1001","INVDAT":"2026-11-20","STA":3},
	  {"NUM":"SIN-3","SOHNUM":"SO-1001","INVDAT":"2026-11-20","STA":1},
	  {"NUM":"SIN-1","SOHNUM":"SO-1001","INVDAT":"2026-11-19","STA":3}],"$links":{}}
stdout
	{"type":"OrderState","v":1,"source":"x3","id":"SO-1001","ref":"NL-1001",
	"number":"SO-1001","state":"OrderDelivered",
	"invoice":[{"number":"SIN-1","date":"2026-11-19"},{"number":"SIN-2","date":"2026-11-20"}],"orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"Checkpoint","*":"*"}
