# An expired client secret is reported in the words of Entra ID.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-product-pull fo
> POST /contoso/oauth2/v2.0/token  *
< 401
	{"error":"invalid_client",
	 "error_description":"AADSTS7000222: The provided client secret keys are expired.",
	 "error_codes":[7000222]}
stderr *AADSTS7000222: The provided client secret keys are expired.*
exit 77
