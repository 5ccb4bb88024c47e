# A dry run reads, and prints what it would set. It stores no Checkpoint.
$ ecx-stock-push -n shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
stdin {"type":"Checkpoint","v":1,"kind":"stock","source":"erp","flow":"shop",
	"cursor":"2026-11-20T11:00:00Z"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"connection":"shop","method":"POST","target":"*/wc/v3/products/batch",
	"body":{"update":[{"id":5,"manage_stock":true,"stock_quantity":5}]}}
$ ecx-ledger checkpoints
