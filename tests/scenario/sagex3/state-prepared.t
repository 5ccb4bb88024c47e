# synthetic: A delivery that is not validated yet does not count.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001 1002 1003
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002' or \
	 CUSORDREF eq 'NL-1003')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":3,"ORDSTA":1},
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":3,"ORDSTA":1},
	  {"$key":"SO-1003","SOHNUM":"SO-1003","CUSORDREF":"NL-1003","DLVSTA":2,"ORDSTA":2}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1001' or \
	 SOHNUM eq 'SO-1002' or \
	 SOHNUM eq 'SO-1003')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1001-1","SOHNUM":"SO-1001","CFMFLG":1},
	  {"SDHNUM":"SDH-1002-1","SOHNUM":"SO-1002","CFMFLG":2},
	  {"SDHNUM":"SDH-1002-2","SOHNUM":"SO-1002","CFMFLG":1},
	  {"SDHNUM":"SDH-1003-1","SOHNUM":"SO-1003","CFMFLG":1}],"$links":{}}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
