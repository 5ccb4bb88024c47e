# A scale that a price cannot say is refused, not taken for the price of one piece.
# It ends with a quantity, is of values, or counts another unit. From the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{"ConditionRateValue":"12.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantity":"1","PricingScaleType":"B",
	   "to_SlsPrcgCndnRecordScale":{"results":[
	    {"ConditionScaleQuantity":"9.000","ConditionRateValue":"12.50"}]}}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"NUT","to_SlsPrcgConditionRecord":{"ConditionRateValue":"12.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantity":"1","PricingScaleType":"A",
	   "to_SlsPrcgCndnRecordScale":{"results":[
	    {"ConditionScaleQuantity":"0.000","ConditionScaleAmount":"100.00",
	     "ConditionRateValue":"11.00"}]}}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"PEN","to_SlsPrcgConditionRecord":{"ConditionRateValue":"12.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantity":"1","ConditionQuantityUnit":"CAR",
	   "BaseUnit":"PC","ConditionToBaseQtyNmrtr":"2","ConditionToBaseQtyDnmntr":"1",
	   "PricingScaleType":"A","to_SlsPrcgCndnRecordScale":{"results":[
	    {"ConditionScaleQuantity":"0.000","ConditionScaleQuantityUnit":"KG",
	     "ConditionRateValue":"11.00"}]}}}]}}
stdout {"type":"Rejection","sku":"MUG","*":"*"}
stdout {"type":"Rejection","sku":"NUT","*":"*"}
stdout {"type":"Rejection","sku":"PEN","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *price MUG: its scale is not one of quantities from which on a price holds (scale_types)
stderr *price NUT: its scale is not one of quantities from which on a price holds (scale_types)
stderr *price PEN: a scale counts another unit than PC
exit 1
