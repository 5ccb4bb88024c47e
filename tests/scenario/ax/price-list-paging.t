# synthetic: Prices are read by a page of keys.
# The document is a custom one.
conf page = 3
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys4.xml
> POST {{service}}
	*<PriceDiscServiceReadRequest*
	<Value>21</Value></KeyField></KeyData></EntityKey>*
	<Value>22</Value></KeyField></KeyData></EntityKey>*
	<Value>23</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @price-page1.xml
> POST {{service}}
	*<PriceDiscServiceReadRequest*
	<Value>24</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @price-page2.xml
stdout
	{"type":"Price","sku":"MUG","price":"6.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout
	{"type":"Price","sku":"TS","price":"19.95","validFrom":"2026-01-01",
	 "validThrough":"2026-12-31","*":"*"}
stdout {"type":"Price","sku":"NEW","price":"1","validFrom":"2026-11-21","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
