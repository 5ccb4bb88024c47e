# A scale has a price for each quantity from which it holds, in base units.
# The first quantity may stand in the record alone. The members are from the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{"ConditionRateValue":"12.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantity":"1","ConditionQuantityUnit":"PC",
	   "BaseUnit":"PC","PricingScaleType":"A","ConditionScaleQuantity":"1.000",
	   "to_SlsPrcgCndnRecordScale":{"results":[
	    {"ConditionScaleQuantity":"1.000","ConditionScaleQuantityUnit":"PC",
	     "ConditionScaleAmount":"0.000","ConditionRateValue":"12.50"},
	    {"ConditionScaleQuantity":"10.000","ConditionScaleQuantityUnit":"PC",
	     "ConditionScaleAmount":"0.000","ConditionRateValue":"11.00"}]}}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"NUT","to_SlsPrcgConditionRecord":{"ConditionRateValue":"24.00",
	   "ConditionRateValueUnit":"EUR","ConditionQuantity":"1","ConditionQuantityUnit":"CAR",
	   "BaseUnit":"PC","ConditionToBaseQtyNmrtr":"12","ConditionToBaseQtyDnmntr":"1",
	   "PricingScaleType":"A","ConditionScaleQuantity":"0.000",
	   "ConditionScaleQuantityUnit":"CAR","to_SlsPrcgCndnRecordScale":{"results":[
	    {"ConditionScaleQuantity":"5.000","ConditionRateValue":"18.00"}]}}}]}}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","eligibleQuantity":{"minValue":"1"},"*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"11","priceCurrency":"EUR",
	 "eligibleQuantity":{"minValue":"10"},"*":"*"}
stdout {"type":"Price","sku":"NUT","price":"2","priceCurrency":"EUR","*":"*"}
stdout
	{"type":"Price","sku":"NUT","price":"1.5","eligibleQuantity":{"minValue":"60"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
