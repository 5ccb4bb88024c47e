# A SKU that the store does not have, another currency, and prices with another tax are refused alone.
# The members are from the contract, those of the store from the documentation.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"GONE","sku":"GONE","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"TEA","sku":"TEA","price":"5","priceCurrency":"USD"}
stdin {"type":"Price","v":1,"source":"erp","id":"CUP","sku":"CUP","price":"5","priceCurrency":"EUR","valueAddedTaxIncluded":false}
> GET /v3/catalog/products?sku:in=MUG,GONE,TEA,CUP&include_fields=sku&limit=250
< 200  {"data":[{"id":11,"sku":"mug"},{"id":12,"sku":"TEA"},{"id":13,"sku":"CUP"}],"meta":{}}
> GET /v3/catalog/variants?sku=GONE&include_fields=sku
< 200  {"data":[],"meta":{}}
> GET /v2/store
< 200  {"currency":"EUR","is_price_entered_with_tax":true,"timezone":{"name":"Europe/Amsterdam"}}
> PUT /v3/catalog/products  [{"id":11,"price":5}]
< 200  {"data":[{"id":11,"price":5}],"meta":{}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout ...
stderr ...
exit 1
