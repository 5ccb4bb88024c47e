# A token of IMS is renewed when it is rejected.
# The hosted product wants it, and the headers of the gateway.
conf url = {{url}}/tenant
conf sign_on = oauth2
conf client_id = me
conf client_secret = open-sesame
conf token_url = {{url}}/ims/token/v3
conf scope = commerce.accs
conf ims_org = ORG@AdobeOrg
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> POST /ims/token/v3
	grant_type=client_credentials&client_id=me&client_secret=open-sesame&scope=commerce.accs
< 200 {"access_token":"one","expires_in":86399}
> GET /tenant/V1/orders?*
>: Authorization: Bearer one
>: x-api-key: me
>: x-gw-ims-org-id: ORG@AdobeOrg
< 401 {"message":"token expired"}
> POST /ims/token/v3  *
< 200 {"access_token":"two","expires_in":86399}
> GET /tenant/V1/orders?*
>: Authorization: Bearer two
< 200 {"items":[],"total_count":0}
stdout {"type":"Checkpoint","*":"*"}
