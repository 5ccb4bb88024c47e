# A price is that of the product with the SKU, or else of the variant; a sale price stands beside it.
# The members are from the contract, those of the store from the documentation.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"19.95","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin {"type":"Price","v":1,"source":"erp","id":"TS-M","sku":"TS-M","price":"24.90","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"9.95","priceCurrency":"EUR","priceType":"SalePrice"}
> GET /v3/catalog/products?sku:in=*&include_fields=sku&limit=250
< 200  {"data":[{"id":11,"sku":"MUG"}],"meta":{}}
> GET /v3/catalog/variants?sku=TS-M&include_fields=sku
< 200  {"data":[{"id":23,"product_id":22,"sku":"TS-M"}],"meta":{}}
> GET /v2/store
< 200  {"currency":"EUR","is_price_entered_with_tax":true,"timezone":{"name":"Europe/Amsterdam"}}
> PUT /v3/catalog/products  [{"id":11,"price":19.95},{"id":11,"sale_price":9.95}]
< 200  {"data":[{"id":11,"price":19.95}],"meta":{}}
> PUT /v3/catalog/variants  [{"id":23,"price":24.9}]
< 200  {"data":[{"id":23,"price":24.9}],"meta":{}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"TS-M/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"MUG/EUR/SalePrice/","*":"*"}
