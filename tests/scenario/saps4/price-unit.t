# The price of a carton is divided by its pieces: stock and orders count base units.
# Without an exact price, or without the factor, it is refused by name. The members
# are from the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"120.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"CAR","BaseUnit":"PC","ConditionToBaseQtyNmrtr":"12",
	   "ConditionToBaseQtyDnmntr":"1"}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"NUT",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"100.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"10",
	   "ConditionQuantityUnit":"KG","BaseUnit":"G","ConditionToBaseQtyNmrtr":"1000",
	   "ConditionToBaseQtyDnmntr":"1"}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"PEN",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"10.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"CAR","BaseUnit":"PC","ConditionToBaseQtyNmrtr":"12",
	   "ConditionToBaseQtyDnmntr":"1"}},
	  {"ConditionRecord":"4","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"PIN",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"5.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"CAR","BaseUnit":"PC"}},
	  {"ConditionRecord":"5","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"TS",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"5.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"CAR","BaseUnit":"PC","ConditionToBaseQtyNmrtr":"0",
	   "ConditionToBaseQtyDnmntr":"0"}}]}}
stdout {"type":"Price","sku":"MUG","price":"10","priceCurrency":"EUR","*":"*"}
stdout {"type":"Price","sku":"NUT","price":"0.01","priceCurrency":"EUR","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: s4: price PEN: one PC has no exact price
stderr ecx-price-pull: s4: price PIN: one PC has no exact price
stderr ecx-price-pull: s4: price TS: one PC has no exact price
exit 1
