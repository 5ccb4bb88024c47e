# Products are read by a page of keys.
conf page = 1
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-keys.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>7</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-page1.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-page2.xml
stdout
	{"type":"Product","sku":"MUG","name":"Mug","description":"A mug",
	 "category":"Kitchen","*":"*"}
stdout {"type":"Product","sku":"TS","name":"ts","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
