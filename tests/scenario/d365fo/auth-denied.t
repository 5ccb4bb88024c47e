# A valid token is rejected when the application is not set up there.
# Nobody entered the client in Finance & Operations.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-product-pull fo
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET /data/SellableReleasedProducts?*
< 401
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET /data/SellableReleasedProducts?*
< 401
stderr *is the client entered in Finance & Operations*(HTTP 401)
exit 77
