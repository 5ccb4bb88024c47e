# A rejected price and one of another shop do not hold up the third.
# One by quantity is left out.
conf currency = EUR
conf prices_include_tax = no
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"19.95","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"CUP","sku":"CUP","price":"5",
	"priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"4",
	"priceCurrency":"USD"}
stdin {"type":"Price","v":1,"source":"erp","id":"POT","sku":"POT",
	"price":"30","priceCurrency":"EUR",
	"eligibleQuantity":{"minValue":"10"}}
stdin {"type":"Price","v":1,"source":"erp","id":"JAR","sku":"JAR","price":"3",
	"priceCurrency":"EUR","valueAddedTaxIncluded":false}
> GET /wp-json/wc/v3/products?sku=MUG,CUP,TEA,JAR
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":6,
	"parent_id":0,"type":"simple","sku":"CUP"},{"id":7,"parent_id":0,
	"type":"simple","sku":"TEA"},{"id":9,"parent_id":0,"type":"simple","sku":"JAR"}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,
	"regular_price":"19.95"},{"id":9,"regular_price":"3"}]}
< 200 {"update":[{"id":5,
	"error":{"code":"woocommerce_rest_product_invalid_id",
	"message":"Invalid ID.","data":{"status":404}}},{"id":9,
	"regular_price":"3.00"}]}
stdout {"type":"Rejection","kind":"price","*":"*"}
stdout {"type":"Rejection","kind":"price","*":"*"}
stdout {"type":"Rejection","kind":"price","*":"*"}
stdout {"type":"Receipt","kind":"price","ref":"JAR/EUR//","*":"*"}
stderr ecx-price-push: shop: price MUG: woocommerce_rest_product_invalid_id: Invalid ID.
stderr ecx-price-push: shop: price CUP: the shop's prices are entered without tax
stderr ecx-price-push: shop: price TEA: the shop's currency is EUR, not USD
exit 1
