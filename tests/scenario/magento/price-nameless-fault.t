# synthetic: A fault that names no row makes the rows be sent in halves.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"1","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"2","priceCurrency":"EUR"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices  {"prices":["*","*"]}
< 200 [{"message":"Invalid price.","parameters":[]}]
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"MUG","*":"*"}]}
< 200 []
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"TEA","*":"*"}]}
< 200 [{"message":"Invalid price.","parameters":[]}]
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Rejection","reason":"Invalid price.","*":"*"}
stderr ecx-price-push: shop: price TEA: Invalid price.
exit 1
