# synthetic: More references than fit into one request are asked for by several, and a request may have pages.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002' or \
	 CUSORDREF eq 'NL-1003' or \
	 CUSORDREF eq 'NL-1004' or \
	 CUSORDREF eq 'NL-1005' or \
	 CUSORDREF eq 'NL-1006' or \
	 CUSORDREF eq 'NL-1007' or \
	 CUSORDREF eq 'NL-1008' or \
	 CUSORDREF eq 'NL-1009' or \
	 CUSORDREF eq 'NL-1010' or \
	 CUSORDREF eq 'NL-1011' or \
	 CUSORDREF eq 'NL-1012' or \
	 CUSORDREF eq 'NL-1013' or \
	 CUSORDREF eq 'NL-1014' or \
	 CUSORDREF eq 'NL-1015' or \
	 CUSORDREF eq 'NL-1016' or \
	 CUSORDREF eq 'NL-1017' or \
	 CUSORDREF eq 'NL-1018' or \
	 CUSORDREF eq 'NL-1019' or \
	 CUSORDREF eq 'NL-1020')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":1,"ORDSTA":1}],"$links":{"$next":{"$url":"{{url}}{{erp}}/SORDER?key=gt.SO-1001"}}}
> GET {{erp}}/SORDER?key=gt.SO-1001
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":1,"ORDSTA":1}],"$links":{}}
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1021')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1021","SOHNUM":"SO-1021","CUSORDREF":"NL-1021","DLVSTA":3,"ORDSTA":1}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1021')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1021-1","SOHNUM":"SO-1021"}],"$links":{}}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ...
exit 1
