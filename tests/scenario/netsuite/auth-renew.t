# synthetic: A signed JWT is exchanged for a token, renewed when rejected.
# This is OAuth 2.0.
conf sign_on = jwt
conf jwt_key_file = {{tmp}}/key.pem
conf jwt_kid = cert-1
conf jwt_issuer = heron-client
conf jwt_alg = ES256
$ openssl ecparam -name prime256v1 -genkey -noout -out key.pem && chmod 600 key.pem
$ ecx-stock-pull ns --raw
> POST /services/rest/auth/oauth2/v1/token
	grant_type=client_credentials
	&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer
	&client_assertion=*
>: Content-Type: application/x-www-form-urlencoded
>: Authorization:
< 200  {"access_token":"one","expires_in":"3600","token_type":"bearer"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
>: Authorization: Bearer one
< 401  @login-invalid.json
> POST /services/rest/auth/oauth2/v1/token  *
< 200  {"access_token":"two","expires_in":"3600","token_type":"bearer"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_stock}} AND l.location IN (5) ORDER BY l.item, l.location"}
>: Authorization: Bearer two
< 200  @stock-one.json
stdout ...
