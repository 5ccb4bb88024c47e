# synthetic: One SKU that the store dies of does not keep the others from being set.
# The rows are sent in halves, once the store has answered something else.
# It is deferred: the words name no value of it, and nothing was created since.
conf retries = 0
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"BAD","sku":"BAD","inventoryLevel":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TEA","sku":"TEA","inventoryLevel":"3"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"},
	{"sku":"BAD","*":"*"},
	{"sku":"TEA","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200 []
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"}]}
< 200 []
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"BAD","*":"*"},
	{"sku":"TEA","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"BAD","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"TEA","*":"*"}]}
< 200 []
stdout {"type":"Receipt","ref":"MUG@","*":"*"}
stdout {"type":"Receipt","ref":"TEA@","*":"*"}
stderr ecx-stock-push: shop: stock BAD: *Report ID: webapi-1*
exit 75
# A store that answers nothing ends the run, and no SKU is at fault.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"4"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TEA","sku":"TEA","inventoryLevel":"5"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"MUG","*":"*"},
	{"sku":"TEA","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
stderr ecx-stock-push: shop: stock: *Report ID: webapi-1*
exit 75
# The same where it answers, but dies of three in succession.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"D","sku":"D","inventoryLevel":"1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"A","*":"*"},
	{"sku":"B","*":"*"},
	{"sku":"C","*":"*"},
	{"sku":"D","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200 []
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"A","*":"*"},
	{"sku":"B","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"A","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"B","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"C","*":"*"},
	{"sku":"D","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"C","*":"*"}]}
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
stderr ecx-stock-push: shop: stock: *Report ID: webapi-1*
exit 75
