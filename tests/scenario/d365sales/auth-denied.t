# An expired secret is reported in the words of Entra ID, and asked once.
conf sign_on = oauth2
conf token =
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull sales
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 401
	{"error":"invalid_client",
	 "error_description":"AADSTS7000222: The provided client secret keys for app 'ecx' are expired.",
	 "error_codes":[7000222]}
stderr *AADSTS7000222: The provided client secret keys for app 'ecx' are expired.*
exit 77
