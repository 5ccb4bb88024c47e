# synthetic: A row that is no order is refused alone; the others come.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001 1002
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":1,"ORDSTA":1},
	  "none",
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":1,"ORDSTA":1}],"$links":{}}
stdout {"type":"Rejection","code":"unreadable","document":"\"none\"","*":"*"}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: x3: *
exit 1
