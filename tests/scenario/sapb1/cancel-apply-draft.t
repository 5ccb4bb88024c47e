# The order of a draft that was approved is found by its reference; a draft is for a person.
# The members are those of the Service Layer, how it behaves is supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @two-lines.json
> GET /b1s/v2/Orders?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[{"DocEntry":7,"NumAtCard":"NL-1001","DocObjectCode":"17","Cancelled":"tNO",
	 "AuthorizationStatus":"dasPending"}]}
stdout {"type":"Receipt","id":"draft-7","*":"*"}
stderr ...
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: it is a draft there that waits for approval
exit 1
$ became {{dir}}/two-lines.json E2 '.orderDelivery.deliveryAddress.streetAddress = "Dam 2"' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$orderby=DocEntry
< 200  {"value":[{"DocEntry":17,"NumAtCard":"NL-1001","DocCurrency":"EUR","CardCode":"C20000",
	 "DocumentStatus":"bost_Close","Cancelled":"tYES","DocumentLines":[]}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: it is cancelled there
exit 1
