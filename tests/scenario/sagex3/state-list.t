# synthetic: Orders are open, held, delivered in part or as a whole, or closed without a delivery.
# The columns are those of the vendor's samples, the figures are supposed.
conf held = CDTSTA 2 3
$ ordered x3 1001 1002 1003 1004 1005
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001' or \
	 CUSORDREF eq 'NL-1002' or \
	 CUSORDREF eq 'NL-1003' or \
	 CUSORDREF eq 'NL-1004' or \
	 CUSORDREF eq 'NL-1005')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":1,"ORDSTA":1},
	  {"$key":"SO-1002","SOHNUM":"SO-1002","CUSORDREF":"NL-1002","DLVSTA":1,"ORDSTA":1,"CDTSTA":3},
	  {"$key":"SO-1003","SOHNUM":"SO-1003","CUSORDREF":"NL-1003","DLVSTA":2,"ORDSTA":1},
	  {"$key":"SO-1004","SOHNUM":"SO-1004","CUSORDREF":"NL-1004","DLVSTA":3,"ORDSTA":1},
	  {"$key":"SO-1005","SOHNUM":"SO-1005","CUSORDREF":"NL-1005","DLVSTA":1,"ORDSTA":2}],"$links":{}}
> GET {{erp}}/SDELIVERY?representation=SDELIVERY.$query&count=100
	&where=(SOHNUM eq 'SO-1003' or \
	 SOHNUM eq 'SO-1004')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SDHNUM":"SDH-1003-1","SOHNUM":"SO-1003","CFMFLG":2},
	  {"SDHNUM":"SDH-1004-1","SOHNUM":"SO-1004","CFMFLG":2}],"$links":{}}
stdout
	{"type":"OrderState","v":1,"source":"x3","id":"SO-1001","ref":"NL-1001",
	"number":"SO-1001","state":"OrderProcessing","orderId":"id-1001","orderNumber":"1001"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderCancelled","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
