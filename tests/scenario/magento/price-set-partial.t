# synthetic: Prices are set but for the rows that the answer lists.
# Those by quantity and of another list are not of this store, and are left out.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	 "price":"29.95","priceCurrency":"EUR"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"NONE","sku":"NONE",
	 "price":"3","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"4","priceCurrency":"USD"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2",
	 "priceCurrency":"EUR","eligibleQuantity":{"minValue":"10"}}
stdin
	{"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2",
	 "priceCurrency":"EUR","priceType":"SalePrice"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"MUG","*":"*"},
	{"sku":"NONE","*":"*"}]}
< 200 [{"message":"Requested product doesn't exist. Row ID: SKU = %SKU.",
	"parameters":["NONE"]}]
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Rejection","reason":"Requested product doesn't exist. Row ID: SKU = *",
	"*":"*"}
stdout {"type":"Rejection","reason":"the price is not in the store's base currency","*":"*"}
stderr ...
exit 1
