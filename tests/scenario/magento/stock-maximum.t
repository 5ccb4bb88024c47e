# A store that limits the rows of a request gets no more.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"3"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":["*","*","*"]}
< 400 {"message":"Maximum items of type \"%type\" is %max","parameters":{
	"type":"\\Magento\\InventoryApi\\Api\\Data\\SourceItemInterface","max":2}}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"A","*":"*"},
	{"sku":"B","*":"*"}]}
< 200 []
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[{"sku":"C","*":"*"}]}
< 200 []
stdout {"type":"Receipt","ref":"A@","*":"*"}
stdout {"type":"Receipt","ref":"B@","*":"*"}
stdout {"type":"Receipt","ref":"C@","*":"*"}
