# An expired token of the organization is renewed once.
conf sign_on = oauth2
conf token =
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull sales --raw
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET /api/data/v9.2/products?*
>: Authorization: Bearer first
< 401
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET /api/data/v9.2/products?*
>: Authorization: Bearer second
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
