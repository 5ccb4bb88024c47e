# A material has a price in each currency, for the channel before one for all.
# A price for orders in another currency is none. The members are from the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"10.00","ConditionRateValueUnit":"USD","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"","Material":"MUG",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"8.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"9.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"4","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","TransactionCurrency":"GBP",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"7.00","ConditionRateValueUnit":"GBP","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"5","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","TransactionCurrency":"GBP",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"7.00","ConditionRateValueUnit":"CHF","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}}]}}
stdout {"type":"Price","sku":"MUG","price":"10","priceCurrency":"USD","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"9","priceCurrency":"EUR","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"7","priceCurrency":"GBP","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
