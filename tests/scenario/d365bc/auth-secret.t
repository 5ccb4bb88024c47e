# An expired client secret is reported in the words of Entra ID.
# It is not sent again before an hour, or until there is another one.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull bc
> POST /contoso/oauth2/v2.0/token  *
< 401
	{"error":"invalid_client",
	 "error_description":"AADSTS7000222: The provided client secret keys are expired.",
	 "error_codes":[7000222]}
stderr *AADSTS7000222: The provided client secret keys are expired.*
exit 77
$ ecx-stock-pull bc
stderr *client_secret was refused at 2026-11-20T12:00:00Z and is not tried again before 2026-11-20T13:00:00Z, or until it is changed: correct 'client_secret' of [bc], then run ecx-probe bc
exit 77
$ sed -i 's/birch-heron/maple-otter/' config/ecx/ecx.conf; ecx-stock-pull bc
> POST /contoso/oauth2/v2.0/token  *
< 403  <html>blocked by the firewall</html>
stderr *no token from *(HTTP 403)
exit 77
$ ecx-stock-pull bc
> POST /contoso/oauth2/v2.0/token  *
< 403  <html>blocked by the firewall</html>
stderr *no token from *(HTTP 403)
exit 77
