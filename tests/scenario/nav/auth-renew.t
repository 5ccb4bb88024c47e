# synthetic: An expired token of Entra ID is renewed once.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-stock-pull nav
> POST /contoso/oauth2/v2.0/token  *
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET {{company}}/ItemCard?*
>: Authorization: Bearer first
< 401
> POST /contoso/oauth2/v2.0/token  *
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET {{company}}/ItemCard?*
>: Authorization: Bearer second
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
