# synthetic: A status that is not known is refused by its name, and one that is not shown is no state; the other order comes.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001 1002 1003
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002' or \
	 CUSORDREF eq 'NL-1003')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":7,"ORDSTA":1},
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":1,"ORDSTA":1},
	  {"$key":"SO-1003","SOHNUM":"SO-1003","CUSORDREF":"NL-1003","ORDSTA":1}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1001' or \
	 SOHNUM eq 'SO-1003')
< 200
	{"$itemsPerPage":100,"$resources":[],"$links":{}}
stdout {"type":"Rejection","kind":"state","ref":"NL-1001","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout
	{"type":"OrderState","v":1,"source":"x3","id":"SO-1003","ref":"NL-1003",
	"number":"SO-1003","orderId":"id-1003","orderNumber":"1003"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: x3: state NL-1001: sagex3-state.map:*: ecx.state: table 'sagex3-states' has no row for 'DLVSTA 7'
exit 1
