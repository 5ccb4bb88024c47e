# The price of a unit is one of which so many come to the amount.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin {"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003","orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z","dateModified":"2026-11-20T09:16:02Z","paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR","orderedItem":[{"orderItemNumber":"1","sku":"MUG","orderQuantity":"3","price":"3.99","lineExtensionAmount":"9.89","taxSubtotal":[{"taxAmount":"2.08","percent":"21"}]}],"taxTotal":{"taxAmount":"2.08"},"valueAddedTaxIncluded":true,"anticipatedMonetaryTotal":{"lineExtensionAmount":"9.89","taxExclusiveAmount":"9.89","taxInclusiveAmount":"11.97","prepaidAmount":"11.97","payableAmount":"0.00"}}
> GET /b1s/v2/Orders
	?$filter=(NumAtCard eq 'NL-1003')
	&$select=DocEntry,DocNum,NumAtCard,DocTotal,DocTotalFc,Cancelled,Confirmed
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts
	?$filter=(NumAtCard eq 'NL-1003')
	&$select=DocEntry,NumAtCard,DocObjectCode,Cancelled,AuthorizationStatus
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"DocumentLines":[{"Quantity":"3","UnitPrice":"3.296666","*":"*"}],"*":"*"}
< 201  {"@odata.etag":"W/\"A1\"","DocEntry":19,"DocNum":1000044,"NumAtCard":"NL-1003","DocTotal":11.97,"DocTotalFc":0.0,"Cancelled":"tNO","Confirmed":"tYES"}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
