# A product that is there keeps its pictures and attributes.
# One that is not becomes a draft with both. A variation has no name of its own.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"name":"Mug","gtin":"8712345678906","description":"A mug",
	"image":["https://example.org/m.jpg"],"weight":{"value":"0.3",
	"unitCode":"KGM"}}
stdin {"type":"Product","v":1,"source":"erp","id":"TS-M","sku":"TS-M",
	"name":"Ts-M","description":"Medium","isVariantOf":"TS"}
stdin {"type":"Product","v":1,"source":"erp","id":"TEA","sku":"TEA",
	"name":"Tea","image":["https://example.org/t.jpg"],
	"additionalProperty":[{"name":"Leaf","value":"green"}],
	"width":{"value":"10"}}
> GET /wp-json/wc/v3/products?sku=MUG,TS-M,TEA
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":23,
	"parent_id":22,"type":"variation","sku":"TS-M"}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch
	{"update":[{"id":5,"name":"Mug",
	"description":"A mug","global_unique_id":"8712345678906",
	"weight":"0.3"}],"create":[{"sku":"TEA","name":"Tea","status":"draft",
	"dimensions":{"width":"10"},
	"images":[{"src":"https://example.org/t.jpg"}],
	"attributes":[{"name":"Leaf","options":["green"],"visible":true}]}]}
< 200 {"create":[{"id":77,"sku":"TEA"}],"update":[{"id":5}]}
> POST /wp-json/wc/v3/products/22/variations/batch
	{"update":[{"id":23,"description":"Medium"}]}
	
< 200 {"update":[{"id":23}]}
stdout {"type":"Receipt","kind":"product","ref":"MUG","*":"*"}
stdout {"type":"Receipt","kind":"product","ref":"TS-M","*":"*"}
stdout {"type":"Receipt","kind":"product","ref":"TEA","*":"*"}
