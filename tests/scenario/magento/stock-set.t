# Stock is set by inventory source; zero is out of stock.
conf source = main
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"12"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"TEA","sku":"TEA",
	 "inventoryLevel":"0","availableAtOrFrom":"AMS"}
stdin {"type":"Stock","v":1,"source":"erp","id":"HERB","sku":"HERB","inventoryLevel":"1.5"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":[
	{"sku":"MUG","source_code":"main","quantity":12,"status":1},
	{"sku":"TEA","source_code":"AMS","quantity":0,"status":0},
	{"sku":"HERB","source_code":"main","quantity":1.5,"status":1}]}
< 200 []
stdout {"type":"Receipt","kind":"stock","ref":"MUG@","*":"*"}
stdout {"type":"Receipt","ref":"TEA@AMS","*":"*"}
stdout {"type":"Receipt","ref":"HERB@","*":"*"}
