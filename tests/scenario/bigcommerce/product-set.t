# Existing products are set; of a variant only what it has itself.
# The members are from the contract.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG","name":"New MUG","description":"Blue","gtin":"8712345678906","weight":{"value":"0.3","unitCode":"KGM"}}
stdin {"type":"Product","v":1,"source":"erp","id":"TS-M","sku":"TS-M","name":"New TS-M","gtin":"8712345678913","weight":{"value":"0.2"}}
> GET /v3/catalog/products?sku:in=MUG,TS-M&include_fields=sku&limit=250
< 200  {"data":[{"id":11,"sku":"MUG"}],"meta":{}}
> GET /v3/catalog/variants?sku=TS-M&include_fields=sku
< 200  {"data":[{"id":23,"sku":"TS-M"}],"meta":{}}
> PUT /v3/catalog/products  [{"id":11,"name":"New MUG","description":"Blue",
	"gtin":"8712345678906","weight":0.3}]
< 200  {"data":[{"id":11}],"meta":{}}
> PUT /v3/catalog/variants  [{"id":23,"upc":"8712345678913","weight":0.2}]
< 200  {"data":[{"id":23}],"meta":{}}
stdout {"type":"Receipt","ref":"MUG","*":"*"}
stdout {"type":"Receipt","ref":"TS-M","*":"*"}
