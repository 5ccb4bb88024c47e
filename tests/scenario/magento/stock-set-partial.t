# synthetic: A SKU that the store does not have is rejected, the others are set.
# It makes the request fail, so that the rows are sent in halves.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"NONE","sku":"NONE","inventoryLevel":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TEA","sku":"TEA","inventoryLevel":"3"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"},
	{"sku":"NONE","*":"*"},{"sku":"TEA","*":"*"}]}
< 400 {"message":"Validation Failed","errors":[{"message":
	"Product with SKU \"%sku\" does not exist.","parameters":{"sku":"NONE"}}]}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"}]}
< 200 []
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"NONE","*":"*"},
	{"sku":"TEA","*":"*"}]}
< 400 {"message":"Validation Failed"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"NONE","*":"*"}]}
< 400 {"message":"Validation Failed","errors":[{"message":
	"Product with SKU \"%sku\" does not exist.","parameters":{"sku":"NONE"}}]}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"TEA","*":"*"}]}
< 200 []
stdout {"type":"Receipt","ref":"MUG@","*":"*"}
stdout {"type":"Rejection","reason":"*SKU \"NONE\" does not exist*",
	"*":"*"}
stdout {"type":"Receipt","ref":"TEA@","*":"*"}
stderr ecx-stock-push: shop: stock NONE: *does not exist*
exit 1
