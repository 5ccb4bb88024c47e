# A shop that repeats the sign-on in its refusals puts no secret into messages.
conf currency = EUR
conf prices_include_tax = no
$ ecx-price-push shop 2>err | tr '*' x; tr '*' x <err >&2
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"19.95","priceCurrency":"EUR"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,
	"regular_price":"19.95"}]}
< 200 {"update":[{"id":5,"error":{"code":"no",
	"message":"You sent Basic Y2tfYXBwbGU6Y3NfcGVhcg== (cs_pear).",
	"data":{"status":400}}}]}
stdout {"type":"Rejection","kind":"price",
	"reason":"no: You sent Basic x (x).","*":"*"}
stderr ecx-price-push: shop: price MUG: no: You sent Basic x (x).
$ ecx-price-push shop 2>err | tr '*' x; tr '*' x <err >&2
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"19.95","priceCurrency":"EUR"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 403 {"code":"no","message":"You sent Basic Y2tfYXBwbGU6Y3NfcGVhcg==."}
stderr ecx-price-push: shop: prices: GET /wp-json/wc/v3/products: no: You sent Basic x. (HTTP 403)
