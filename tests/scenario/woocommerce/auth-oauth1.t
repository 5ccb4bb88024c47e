# A request over plain HTTP is signed.
# The key alone signs it, without a token and without oauth_version.
conf sign_on = oauth1
conf consumer_key = ck_apple
conf consumer_secret = cs_pear
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
>: Authorization: OAuth oauth_consumer_key="ck_apple", \
	oauth_signature_method="HMAC-SHA256", oauth_timestamp="1795176000", \
	oauth_nonce="*", oauth_signature="*"
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
