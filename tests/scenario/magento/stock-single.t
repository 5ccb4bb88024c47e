# A store with a single stock is set by the id of the stock item.
# The answer is a bare string; a slash in a SKU is escaped.
conf inventory = single
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"bla/koe","sku":"bla/koe","inventoryLevel":"30"}
stdin {"type":"Stock","v":1,"source":"erp","id":"NONE","sku":"NONE","inventoryLevel":"1"}
> GET /rest/all/V1/stockItems/bla%2Fkoe
< 200 {"item_id":190,"product_id":3,"qty":5}
> PUT /rest/all/V1/products/bla%2Fkoe/stockItems/190  {"stockItem":{"qty":30,
	"is_in_stock":true}}
< 200 "190"
> GET /rest/all/V1/stockItems/NONE
< 404 {"message":"The product that was requested doesn't exist. Verify the
	product and try again."}
stdout {"type":"Receipt","ref":"bla/koe@","*":"*"}
stdout {"type":"Rejection","*":"*"}
stderr ecx-stock-push: shop: stock NONE: *doesn't exist*
exit 1
