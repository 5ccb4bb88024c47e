# A price for some customers, a plant or another channel is no price of the shop.
# One for a price list has its name. The members are from the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","PriceListType":"02",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"305",
	   "ConditionRateValue":"5.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","CustomerGroup":"01",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"4.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","CustomerPriceGroup":"A1",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"4.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"4","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","Plant":"1720",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"4.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"5","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"20","Material":"MUG",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"3.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"6","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","Division":"00",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"9.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"7","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"NUT","CustomerPriceGroup":"A1",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"1.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"8","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"PIN","ConditionReleaseStatus":"A",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"1.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}}]}}
stdout {"type":"Price","sku":"MUG","price":"5","priceCurrency":"EUR","priceType":"02","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"9","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
