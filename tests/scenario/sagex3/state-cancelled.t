# synthetic: An order that is closed without a delivery is cancelled; one that was delivered in part is not.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001 1002
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":1,"ORDSTA":2},
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":2,"ORDSTA":2}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1002')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1002-1","SOHNUM":"SO-1002","CFMFLG":2}],"$links":{}}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderCancelled","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
