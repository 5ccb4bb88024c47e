# synthetic: Stock is read by a page of keys.
# A level on two pages is added up. The document is a custom one.
conf page = 2
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}
	*<InventSumServiceReadRequest*
	<Value>1</Value></KeyField></KeyData></EntityKey>*
	<Value>2</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @stock-page1.xml
> POST {{service}}
	*<InventSumServiceReadRequest*
	<Value>3</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @stock-page2.xml
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"TS/RED/M","availableAtOrFrom":"11","inventoryLevel":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
