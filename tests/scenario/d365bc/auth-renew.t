# A token that has run out is renewed once; there is no refresh token.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-push-erp bc
stdin @order.json
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders?*
>: Authorization: Bearer first
< 401  {"error":{"code":"Authentication_InvalidCredentials","message":"The server has rejected the client credentials.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/salesOrders
	?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
>: Authorization: Bearer second
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[{"@odata.etag":"W/\"JzE5Ozk=\"","id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042","externalDocumentNumber":"NL-1001","status":"Draft","totalAmountIncludingTax":42.43}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"0a0a0a0a-0000-4000-8000-000000000042","existed":true,"*":"*"}
