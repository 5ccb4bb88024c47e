# A customer with an unknown customer group is rejected.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true
	{"dataAreaId":"usmf","CustomerAccount":"NL-C207","*":"*"}
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"The value '30' in field 'Customer group' is \
	   not found in the related table 'Customer groups'.",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
stderr *in field 'Customer group' is not found*(HTTP 500); deferred until *
exit 75
