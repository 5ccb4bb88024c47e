# A price that only large orders have, or the first few, is not that of every order.
# The members are from the contract.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity?*
< 200
	{"d":{"results":[
	  {"ConditionRecord":"1","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{
	   "ConditionRateValue":"9.00","ConditionRateValueUnit":"EUR",
	   "MinimumConditionBasisValue":"500.000","CndnMaxNumberOfSalesOrders":"00"}},
	  {"ConditionRecord":"2","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{
	   "ConditionRateValue":"8.00","ConditionRateValueUnit":"EUR",
	   "CndnMaxNumberOfSalesOrders":"01"}},
	  {"ConditionRecord":"3","ConditionType":"PPR0","SalesOrganization":"1710",
	   "DistributionChannel":"10","Material":"MUG","to_SlsPrcgConditionRecord":{
	   "ConditionRateValue":"12.50","ConditionRateValueUnit":"EUR",
	   "MinimumConditionBasisValue":"0.000","MaximumConditionBasisValue":"0.000",
	   "CndnMaxNumberOfSalesOrders":"00"}}]}}
stdout {"type":"Price","sku":"MUG","price":"12.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
