# A price of one piece is set, whether or not it names its unit or its quantity.
# One from ten pieces on is left out. The answers are from the contract.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"29.95",
	 "priceCurrency":"EUR","eligibleQuantity":{"unitCode":"C62"}}
stdin
	{"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"3",
	 "priceCurrency":"EUR","eligibleQuantity":{"minValue":"1"}}
stdin
	{"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2",
	 "priceCurrency":"EUR","eligibleQuantity":{"minValue":"10"}}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":[
	{"sku":"MUG","price":29.95,"store_id":0},
	{"sku":"TEA","price":3,"store_id":0}]}
< 200 []
stdout {"type":"Receipt","kind":"price","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","kind":"price","ref":"TEA/EUR//1","*":"*"}
