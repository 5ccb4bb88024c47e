# Pages without an order, of which more are said to follow, are given up.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
>* GET /wp-json/wc/v3/orders?*
< 200 []
<: X-WP-Total: 999999900
<: X-WP-TotalPages: 9999999
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
stdout ...
stderr *6 pages in succession are empty, and more are said to follow
exit 75
