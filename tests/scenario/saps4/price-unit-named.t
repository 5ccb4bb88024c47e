# A price names the base unit that it is of, by the table of units.
# One that has no row keeps its name, for the store to refuse. From the contract.
conf unit_table = {{dir}}/units.csv
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{"ConditionRateValue":"12.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantityUnit":"PC","BaseUnit":""}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"FLOUR","to_SlsPrcgConditionRecord":{"ConditionRateValue":"2.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantityUnit":"KG","BaseUnit":"KG"}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"TAPE","to_SlsPrcgConditionRecord":{"ConditionRateValue":"3.50",
	   "ConditionRateValueUnit":"EUR","ConditionQuantityUnit":"ROL","BaseUnit":"ROL"}}]}}
stdout {"type":"Price","sku":"MUG","eligibleQuantity":{"unitCode":"C62"},"*":"*"}
stdout {"type":"Price","sku":"FLOUR","eligibleQuantity":{"unitCode":"KGM"},"*":"*"}
stdout {"type":"Price","sku":"TAPE","eligibleQuantity":{"unitCode":"ROL"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
