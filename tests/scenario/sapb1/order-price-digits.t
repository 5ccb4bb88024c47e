# No price of two digits comes to the amount: refused before anything is sent.
conf price_digits = 2
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
stdout {"type":"Rejection","reason":"3 of MUG come to 9.89 at no price of 2 digits","*":"*"}
stderr *3 of MUG come to 9.89 at no price of 2 digits
exit 1
