# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
$ ecx-stock-pull bc
> GET {{company}}/items?*
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIx\"","number":"MUG","inventory":5,"blocked":false}],
	 "error":{"code":"Internal_ServerError","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  {"error":{"code":"Internal_ServerError","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
