# An order that has not left yet has no shipment.
# One that waits for approval is not there.
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
< 200  {"value":[]}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check b1
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,NumAtCard,DocumentStatus,Cancelled,DocumentLines
	&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Checkpoint","*":"*"}
