# Documents are asked for by number, after pages of a join.
# Its links count rows: the join is read until it is the same twice.
# The links of the join begin at the root of the server.
conf page = 1
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
< 200  @orders-closed.json
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) \
	 and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry \
	 and DeliveryNotes/DocumentLines/BaseType eq 17)
	&$expand=DeliveryNotes($select=DocEntry),DeliveryNotes/DocumentLines($select=BaseEntry)
>: Prefer: odata.maxpagesize=1
< 200
	{"value":[
	  {"DeliveryNotes":{"DocEntry":40},
	   "DeliveryNotes/DocumentLines":{"BaseEntry":17}}],
	 "@odata.nextLink":"/b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)?$skip=1"}
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)?$skip=1
< 200  {"value":[{"DeliveryNotes":{"DocEntry":41},"DeliveryNotes/DocumentLines":{"BaseEntry":17}}]}
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) \
	 and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry \
	 and DeliveryNotes/DocumentLines/BaseType eq 17)
	&$expand=DeliveryNotes($select=DocEntry),DeliveryNotes/DocumentLines($select=BaseEntry)
>: Prefer: odata.maxpagesize=1
< 200
	{"value":[
	  {"DeliveryNotes":{"DocEntry":40},
	   "DeliveryNotes/DocumentLines":{"BaseEntry":17}}],
	 "@odata.nextLink":"/b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)?$skip=1"}
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)?$skip=1
< 200  {"value":[{"DeliveryNotes":{"DocEntry":41},"DeliveryNotes/DocumentLines":{"BaseEntry":17}}]}
> GET /b1s/v2/DeliveryNotes?$filter=(DocEntry eq 40 or DocEntry eq 41)
	&$select=DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,\
	 Cancelled,CancelStatus,DocumentLines&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":40,"DocNum":5040,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csNo",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]}],
	 "@odata.nextLink":"DeliveryNotes?$skip=1"}
> GET /b1s/v2/DeliveryNotes
	?$filter=DocEntry gt 40 and ((DocEntry eq 40 or DocEntry eq 41))
	&$select=DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,\
	 Cancelled,CancelStatus,DocumentLines&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":41,"DocNum":5041,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csNo",
	   "DocumentLines":[
	    {"LineNum":1,"ItemCode":"MUG","Quantity":1.0,"BaseType":17,
	     "BaseEntry":17,"BaseLine":1}]}]}
> GET /b1s/v2/ShippingTypes?$select=Code,Name&$orderby=Code
< 200  {"value":[{"Code":1,"Name":"Pickup"},{"Code":3,"Name":"DHL"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"40",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["3SABC1"],
	 "provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"41",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["3SABC1"],
	 "provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
