# A valid token is rejected when the application is not set up there.
# Nobody gave it a card and permission sets in Business Central.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull bc
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron
	&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET {{company}}/items?*
< 401  @credentials-rejected.json
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron
	&scope=https://api.businesscentral.dynamics.com/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET {{company}}/items?*
< 401  @credentials-rejected.json
stderr *The server has rejected the client credentials.*has the application a card with permission sets*(HTTP 401)
exit 77
