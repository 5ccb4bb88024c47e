# A price of 10 for three pieces is quarantined, and the rest goes on.
# One piece has no exact price.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity
	?$filter=(ConditionType eq 'PPR0') and (SalesOrganization eq '1710') \
	 and ConditionValidityStartDate le datetime'2026-11-20T00:00:00' \
	 and ConditionValidityEndDate ge datetime'2026-11-20T00:00:00'
	&$expand=to_SlsPrcgConditionRecord/to_SlsPrcgCndnRecordScale
	&$orderby=Material,ConditionRecord,ConditionValidityEndDate&$top=500
	&$format=json
< 200
	{"d":{"results":[
	   {"ConditionRecord":"0000000001",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"MUG",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"0000000001",
	     "ConditionTable":"304","ConditionRateValue":"10.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"3",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"0000000001",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"NUT",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"0000000001",
	     "ConditionTable":"304","ConditionRateValue":"3.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}}]}}
stdout {"type":"Rejection","*":"*"}
stdout
	{"type":"Price","sku":"NUT","price":"3","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *one PC has no exact price
exit 1
