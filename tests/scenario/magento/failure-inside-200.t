# Failures inside of a 200 are none of its successes.
# A refused row, as the documentation has it; one without a reason, and a notice
# of PHP before the JSON, are supposed.
# It is deferred: the words name no value of it, and nothing was created since.
conf retries = 0
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"1","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2","priceCurrency":"EUR"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":["*","*"]}
< 200 [{"message":"Requested product doesn't exist: %sku","parameters":{"sku":"MUG"}},
	{"message":"","parameters":{"sku":"TEA"}}]
stdout {"type":"Rejection","reason":"Requested product doesn't exist: MUG","*":"*"}
stdout {"type":"Rejection","reason":"the store refuses it without a reason*","*":"*"}
stderr ecx-price-push: shop: price MUG: Requested product doesn't exist: MUG
stderr ecx-price-push: shop: price TEA: the store refuses it without a reason: its log, var/log, may have one
exit 1
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"}]}
< 200 <br />
	<b>Notice</b>:  Undefined index: qty in Plugin.php on line 12<br />[]
<: Content-Type: text/html
> GET /rest/all/V1/store/storeConfigs
< 200 []
stderr ecx-stock-push: shop: stock MUG: *the answer is no JSON*
exit 75
$ ecx-fetch-orders --id 1 shop
> GET /rest/all/V1/orders?*
< 200 {"message":"Internal Error","items":null}
> GET /rest/all/V1/orders?*
< 200 {"items":[],"total_count":0}
stdout {"type":"Rejection","document":"{\"id\":\"1\"}","*":"*"}
stderr ecx-fetch-orders: shop: *the answer has no total_count
exit 1
