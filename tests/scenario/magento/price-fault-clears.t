# synthetic: A price that was refused at first is done when it succeeds later.
# One fault names its row, another names none.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"1","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2","priceCurrency":"EUR"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":["*","*"]}
< 200 [{"message":"Deadlock at %1.","parameters":["MUG"]},
	{"message":"Deadlock.","parameters":[]}]
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"MUG","*":"*"}]}
< 200 []
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"TEA","*":"*"}]}
< 200 []
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"TEA/EUR//","*":"*"}
