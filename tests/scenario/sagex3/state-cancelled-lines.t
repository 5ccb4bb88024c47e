# synthetic: Lines that were closed are not named: the list of orders does not show them.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":2,"ORDSTA":2}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1001-1","SOHNUM":"SO-1001","CFMFLG":2}],"$links":{}}
stdout
	{"type":"OrderState","v":1,"source":"x3","id":"SO-1001","ref":"NL-1001",
	"number":"SO-1001","state":"OrderDelivered","orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"Checkpoint","*":"*"}
