# An expired token is renewed once; there is no refresh token.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-push-erp bc
stdin @order.json
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron
	&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET {{company}}/salesOrders?*
>: Authorization: Bearer first
< 401  @credentials-rejected.json
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron
	&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
>: Authorization: Bearer second
< 200  @orders-found.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","existed":true,"*":"*"}
