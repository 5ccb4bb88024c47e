# Prices of a group of customers are read where price_filter asks for them.
# A price for a plant is not. The members are from the contract.
conf price_filter = CustomerPriceGroup eq 'A1'
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity
	?$filter=(ConditionType eq 'PPR0') and (SalesOrganization eq '1710') \
	 and ConditionValidityStartDate le datetime'2026-11-20T00:00:00' \
	 and ConditionValidityEndDate ge datetime'2026-11-20T00:00:00' \
	 and (CustomerPriceGroup eq 'A1')&*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","CustomerPriceGroup":"A1",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"4.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}},
	  {"ConditionRecord":"4","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"NUT","CustomerPriceGroup":"A1","Plant":"1720",
	   "SDDocumentItem":"000000","to_SlsPrcgConditionRecord":{"ConditionTable":"304",
	   "ConditionRateValue":"4.00","ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	   "ConditionQuantityUnit":"PC","BaseUnit":"PC"}}]}}
stdout {"type":"Price","sku":"MUG","price":"4","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
