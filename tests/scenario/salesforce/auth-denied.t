# An app that the user has not approved stops the run, asked once.
conf sign_on = jwt
conf token =
conf jwt_alg = HS256
conf jwt_key = elm-plover
conf client_id = 3MVG9ecx
conf jwt_subject = ecx@example.org
$ ecx-stock-pull sf
> POST /services/oauth2/token  grant_type=*&assertion=*
< 400  {"error":"invalid_grant","error_description":"user hasn't approved this consumer"}
stderr *no token from *: invalid_grant: user hasn't approved this consumer (HTTP 400)
exit 77
