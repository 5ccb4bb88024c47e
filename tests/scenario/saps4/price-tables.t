# Of the condition tables with a price the first one counts.
# Others do not count at all.
conf price_tables = 304 305
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
	     "ConditionTable":"305","ConditionRateValue":"12.50",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"2",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"MUG",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"2",
	     "ConditionTable":"304","ConditionRateValue":"11.50",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"3",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"MUG",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"3",
	     "ConditionTable":"999","ConditionRateValue":"10.50",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}}]}}
stdout
	{"type":"Price","sku":"MUG","price":"11.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
