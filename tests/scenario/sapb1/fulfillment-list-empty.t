# Nothing was delivered yet; an order that waits for approval is not there.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,DocNum,NumAtCard,DocTotal,DocTotalFc,Cancelled,Confirmed
	&$orderby=DocEntry
< 200  {"value":[{"@odata.etag":"W/\"A1\"","DocEntry":17,"DocNum":1000042,"NumAtCard":"NL-1001","DocTotal":42.43,"DocTotalFc":0.0,"Cancelled":"tNO","Confirmed":"tYES"}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check b1
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1001')
	&$select=DocEntry,NumAtCard,DocumentStatus,Cancelled,DocumentLines
	&$orderby=DocEntry
< 200  {"value":[{"DocEntry":17,"NumAtCard":"NL-1001","DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"FreeText":"1"},{"LineNum":1,"ItemCode":"MUG","Quantity":1.0,"FreeText":"2"}]}]}
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry and DeliveryNotes/DocumentLines/BaseType eq 17)
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
