# Products are set together, variations below their parent, by id.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TS-M","sku":"TS-M","inventoryLevel":"0"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TS-L","sku":"TS-L","inventoryLevel":"7.000"}
> GET /wp-json/wc/v3/products?sku=MUG,TS-M,TS-L
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":23,
	"parent_id":22,"type":"variation","sku":"TS-M"},{"id":24,
	"parent_id":22,"type":"variation","sku":"TS-L"}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"manage_stock":true,
	"stock_quantity":5}]}
< 200 {"update":[{"id":5,"manage_stock":true,"stock_quantity":5}]}
> POST /wp-json/wc/v3/products/22/variations/batch
	{"update":[{"id":23,"manage_stock":true,"stock_quantity":0},{"id":24,
	"manage_stock":true,"stock_quantity":7}]}
	
< 200 {"update":[{"id":23,"stock_quantity":0},{"id":24,"stock_quantity":7}]}
stdout {"type":"Receipt","kind":"stock","ref":"MUG@","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"TS-M@","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"TS-L@","*":"*"}
