# OAuth 1.0a signs each request, and signs it again when it is repeated.
conf sign_on = oauth1
conf consumer_key = ck
conf consumer_secret = cs
conf token = at
conf token_secret = ts
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
>: Authorization: OAuth *oauth_signature_method="HMAC-SHA256"*oauth_nonce="{{nonce}}"*
< 503
> GET /rest/all/V1/orders?*
>: Authorization: OAuth *oauth_signature_method="HMAC-SHA256"*
< 200 {"items":[],"total_count":0}
stdout {"type":"Checkpoint","*":"*"}
