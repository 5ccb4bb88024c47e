# A cancelled delivery, and the one that cancels it, are no shipments.
# Deliveries of a cancelled order are not sent.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  @orders-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check b1
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,NumAtCard,DocumentStatus,Cancelled,DocumentLines
	&$orderby=DocEntry
< 200  @orders-open.json
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) \
	 and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry \
	 and DeliveryNotes/DocumentLines/BaseType eq 17)
	&$expand=DeliveryNotes($select=DocEntry),DeliveryNotes/DocumentLines($select=BaseEntry)
< 200
	{"value":[
	  {"DeliveryNotes":{"DocEntry":40},
	   "DeliveryNotes/DocumentLines":{"BaseEntry":17}},
	  {"DeliveryNotes":{"DocEntry":41},
	   "DeliveryNotes/DocumentLines":{"BaseEntry":17}},
	  {"DeliveryNotes":{"DocEntry":42},
	   "DeliveryNotes/DocumentLines":{"BaseEntry":17}}]}
> GET /b1s/v2/DeliveryNotes
	?$filter=(DocEntry eq 40 or DocEntry eq 41 or DocEntry eq 42)
	&$select=DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,\
	 Cancelled,CancelStatus,DocumentLines&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":40,"DocNum":5040,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tYES",
	   "CancelStatus":"csYes",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]},
	  {"DocEntry":41,"DocNum":5041,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csCancellation",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]},
	  {"DocEntry":42,"DocNum":5042,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csNo",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]}]}
> GET /b1s/v2/ShippingTypes?$select=Code,Name&$orderby=Code
< 200  {"value":[{"Code":1,"Name":"Pickup"},{"Code":3,"Name":"DHL"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"42",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["3SABC1"],
	 "provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check b1
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,NumAtCard,DocumentStatus,Cancelled,DocumentLines
	&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":17,"NumAtCard":"NL-1001","DocumentStatus":"bost_Close",
	   "Cancelled":"tYES",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"FreeText":"1"},
	    {"LineNum":1,"ItemCode":"MUG","Quantity":1.0,"FreeText":"2"}]}]}
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) \
	 and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry \
	 and DeliveryNotes/DocumentLines/BaseType eq 17)
	&$expand=DeliveryNotes($select=DocEntry),DeliveryNotes/DocumentLines($select=BaseEntry)
< 200  {"value":[{"DeliveryNotes":{"DocEntry":42},"DeliveryNotes/DocumentLines":{"BaseEntry":17}}]}
> GET /b1s/v2/DeliveryNotes?$filter=(DocEntry eq 42)
	&$select=DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,\
	 Cancelled,CancelStatus,DocumentLines&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":42,"DocNum":5042,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csNo",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]}]}
> GET /b1s/v2/ShippingTypes?$select=Code,Name&$orderby=Code
< 200  {"value":[{"Code":1,"Name":"Pickup"},{"Code":3,"Name":"DHL"}]}
stdout {"type":"Checkpoint","*":"*"}
