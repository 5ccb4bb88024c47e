# synthetic: a document of the site. Agreements that hold today, for one
# piece; one that is not exact goes to the quarantine.
$ ecx-price-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceFindKeysRequest*<DataSourceName>PriceDiscTable</DataSourceName><FieldName>relation</FieldName><Operator>Equal</Operator><Value1>PriceSales</Value1>*
< 200  @price-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceReadRequest*<Value>21</Value></KeyField></KeyData></EntityKey>*<Value>22</Value></KeyField></KeyData></EntityKey>*<Value>23</Value></KeyField></KeyData></EntityKey>*<Value>24</Value></KeyField></KeyData></EntityKey>*<Value>25</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @price-rows.xml
stdout {"type":"Price","v":1,"source":"ax","id":"*","sku":"MUG","price":"6.5","priceCurrency":"EUR","valueAddedTaxIncluded":false}
stdout {"type":"Price","sku":"TS","price":"19.95","validFrom":"2026-01-01","validThrough":"2026-12-31","eligibleQuantity":{"minValue":"10"},"*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *one piece has no exact price
exit 1
