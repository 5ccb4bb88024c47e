# A scope that the account of the token lacks is said with what to do.
# That it is a 403 is from the documentation, the words are from memory.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
> GET /v3/inventory/items?*
< 403  {"status":403,"title":"You don't have a required scope to access the endpoint"}
stderr ecx-stock-push: shop: stock: *a required scope *(the account of the token lacks a scope; *) (HTTP 403)
exit 77
