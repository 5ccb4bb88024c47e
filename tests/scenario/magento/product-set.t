# Only the fields of the document are set, if the store has the product.
$ ecx-product-push shop
stdin
	{"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG",
	 "name":"Mug","description":"Blue.",
	 "weight":{"value":"0.250","unitCode":"KGM"}}
> GET /rest/all/V1/products/MUG?fields=sku
< 200 {"sku":"MUG"}
> PUT /rest/all/V1/products/MUG  {"product":{"sku":"MUG","name":"Mug",
	"weight":0.25,"custom_attributes":[
	{"attribute_code":"description","value":"Blue."}]}}
< 200 {"id":1,"sku":"MUG"}
stdout {"type":"Receipt","kind":"product","ref":"MUG","*":"*"}
