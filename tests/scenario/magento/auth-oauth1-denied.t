# A rejected signature is reported in the words of the server, which are text.
conf sign_on = oauth1
conf consumer_key = ck
conf consumer_secret = cs
conf token = at
conf token_secret = ts
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
>* GET /rest/all/V1/orders?*
< 401 oauth_problem=The signature is invalid. Verify and try again.
stderr ecx-fetch-orders: shop: orders: *oauth_problem=The signature is invalid*
exit 77
