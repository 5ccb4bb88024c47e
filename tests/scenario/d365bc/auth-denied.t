# A good token, but nobody gave the application a card and permission sets there.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull bc
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items?*
< 401  {"error":{"code":"Authentication_InvalidCredentials","message":"The server has rejected the client credentials.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items?*
< 401  {"error":{"code":"Authentication_InvalidCredentials","message":"The server has rejected the client credentials.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *The server has rejected the client credentials.*has the application a card with permission sets*(HTTP 401)
exit 77
