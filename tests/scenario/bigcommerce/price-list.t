# With price_list records of that list are set by SKU, in any currency.
# The members are from the contract.
conf price_list = 3
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"19.95","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"21.50","priceCurrency":"USD"}
> PUT /v3/pricelists/3/records  [{"sku":"MUG","currency":"EUR","price":19.95},
	{"sku":"MUG","currency":"USD","price":21.5}]
< 200  {"data":{},"meta":{}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"MUG/USD//","*":"*"}
