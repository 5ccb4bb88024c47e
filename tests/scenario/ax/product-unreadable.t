# A product that AX cannot read is refused by its key, and the others are read.
# The refusal of a read is supposed: AX answers so to a create.
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-keys.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*<Value>7</Value>*<Value>8</Value>*
< 500  @refused.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>7</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @product-page1.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 500  @refused.xml
> POST {{service}}  *ECX-PROBE*
< 200  @none.xml
stdout {"type":"Product","sku":"MUG","*":"*"}
stdout
	{"type":"Rejection","kind":"product","code":"unreadable",
	 "reason":"this record could not be read: RecId 8: *","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-product-pull: ax: *this record could not be read: RecId 8: RecordNotFound: *
exit 1
