# Deliveries are found by reference where a server has no joins.
# A delivery copies it from the order.
conf delivery_search = reference
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
> GET /b1s/v2/DeliveryNotes?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,DocNum,DocDate,TrackingNumber,TransportationCode,\
	 Cancelled,CancelStatus,DocumentLines&$orderby=DocEntry
< 200
	{"value":[
	  {"DocEntry":40,"DocNum":5040,"DocDate":"2026-11-20T00:00:00Z",
	   "TrackingNumber":"3SABC1","TransportationCode":3,"Cancelled":"tNO",
	   "CancelStatus":"csNo",
	   "DocumentLines":[
	    {"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"BaseType":17,
	     "BaseEntry":17,"BaseLine":0}]}]}
> GET /b1s/v2/ShippingTypes?$select=Code,Name&$orderby=Code
< 200  {"value":[{"Code":1,"Name":"Pickup"},{"Code":3,"Name":"DHL"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"40",
	 "actualDespatchDate":"2026-11-20","trackingNumber":["3SABC1"],
	 "provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
