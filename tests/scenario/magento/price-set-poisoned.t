# synthetic: One price that the store dies of does not keep the others from being set.
# The rows are sent in halves, once the store has answered something else.
conf retries = 0
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"C","sku":"C","price":"5","priceCurrency":"EUR"}
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"code":"default","base_currency_code":"EUR"}]
> POST /rest/all/V1/products/base-prices
	{"prices":[{"sku":"A","*":"*"},{"sku":"B","*":"*"},{"sku":"C","*":"*"}]}
< 500 {"message":"Internal Error. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200 []
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"A","*":"*"}]}
< 200 []
> POST /rest/all/V1/products/base-prices
	{"prices":[{"sku":"B","*":"*"},{"sku":"C","*":"*"}]}
< 500 {"message":"Internal Error. Report ID: webapi-1"}
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"B","*":"*"}]}
< 500 {"message":"Internal Error. Report ID: webapi-1"}
> POST /rest/all/V1/products/base-prices  {"prices":[{"sku":"C","*":"*"}]}
< 200 []
stdout {"type":"Receipt","ref":"A/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"C/EUR//","*":"*"}
stderr ecx-price-push: shop: price B: *Report ID: webapi-1*; the next pull sends it again
exit 75
