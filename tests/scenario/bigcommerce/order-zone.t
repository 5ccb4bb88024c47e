# The day of an order is that of the store's zone, amounts have the decimals of its currency.
# Both are read once. The members are from the documentation.
conf [plain] driver = bigcommerce
conf [plain] url = {{url}}
conf [plain] token = apple
conf [plain] prefix = P
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z plain
> GET /v2/orders?*
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/store
< 200  {"currency":"EUR","timezone":{"name":"Asia/Tokyo"}}
> GET /v2/currencies
< 200  [{"id":1,"currency_code":"EUR","decimal_places":3},{"id":2,"currency_code":"USD","decimal_places":2}]
stdout {"type":"Order","id":"1","orderDay":"2026-11-20","orderedItem":[{"lineExtensionAmount":"10.000","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
