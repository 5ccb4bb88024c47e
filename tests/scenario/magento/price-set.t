# Prices are set for all store views, in the store's base currency.
# The currency is read once.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	 "price":"29.95","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"3","priceCurrency":"EUR"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":[
	{"sku":"MUG","price":29.95,"store_id":0},
	{"sku":"TEA","price":3,"store_id":0}]}
< 200 []
stdout {"type":"Receipt","kind":"price","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","kind":"price","ref":"TEA/EUR//","*":"*"}
