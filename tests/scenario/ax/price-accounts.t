# synthetic: a document of the site. What one customer pays is not what the
# store asks of all.
$ ecx-price-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceFindKeysRequest*<DataSourceName>PriceDiscTable</DataSourceName><FieldName>relation</FieldName><Operator>Equal</Operator><Value1>PriceSales</Value1>*
< 200  @price-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceReadRequest*<Value>21</Value></KeyField></KeyData></EntityKey>*<Value>22</Value></KeyField></KeyData></EntityKey>*<Value>23</Value></KeyField></KeyData></EntityKey>*<Value>24</Value></KeyField></KeyData></EntityKey>*<Value>25</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @price-rows-accounts.xml
stdout {"type":"Price","sku":"MUG","price":"6.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ sed -i '/^price_source/a price_accounts = WEB' $XDG_CONFIG_HOME/ecx/ecx.conf; ecx-price-pull ax
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceFindKeysRequest*<DataSourceName>PriceDiscTable</DataSourceName><FieldName>relation</FieldName><Operator>Equal</Operator><Value1>PriceSales</Value1>*
< 200  @price-keys.xml
> POST /MicrosoftDynamicsAXAif60/EcxShop/xppservice.svc
	*<PriceDiscServiceReadRequest*<Value>21</Value></KeyField></KeyData></EntityKey>*<Value>22</Value></KeyField></KeyData></EntityKey>*<Value>23</Value></KeyField></KeyData></EntityKey>*<Value>24</Value></KeyField></KeyData></EntityKey>*<Value>25</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200  @price-rows-accounts.xml
stdout {"type":"Price","sku":"MUG","price":"6.5","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"6","priceType":"WEB","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
