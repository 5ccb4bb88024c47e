# A JWT of the user is exchanged for a token.
# It is signed with an HMAC here, so that no key has to be kept. Salesforce
# wants RS256.
conf sign_on = jwt
conf token =
conf jwt_alg = HS256
conf jwt_key = elm-plover
conf client_id = 3MVG9ecx
conf jwt_subject = ecx@example.org
$ ecx-stock-pull sf
> POST /services/oauth2/token  grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=*
< 200  {"access_token":"first","instance_url":"{{url}}","token_type":"Bearer"}
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
>: Authorization: Bearer first
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
