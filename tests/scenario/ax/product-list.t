# All products are sent, with names in the language of the section.
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-keys.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>7</Value></KeyField></KeyData></EntityKey>*
	<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-rows.xml
stdout
	{"type":"Product","sku":"MUG","name":"Mug","description":"A mug",
	 "category":"Kitchen","*":"*"}
stdout {"type":"Product","sku":"TS","name":"ts","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
