# A revoked key ends the run, and the next one uses the new key of the file.
conf password_file = {{tmp}}/secret
$ umask 077; echo cs_pear >secret
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
>: Authorization: Basic Y2tfYXBwbGU6Y3NfcGVhcg==
< 401 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot list resources.","data":{"status":401}}
stderr ...
exit 77
$ umask 077; echo cs_plum >secret
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
>: Authorization: Basic Y2tfYXBwbGU6Y3NfcGx1bQ==
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
