# Prices come in pages by material: all records of one are on one page.
conf page = 2
conf price_tables = 304 305
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity
	?$filter=(ConditionType eq 'PPR0') and (SalesOrganization eq '1710') \
	 and ConditionValidityStartDate le datetime'2026-11-20T00:00:00' \
	 and ConditionValidityEndDate ge datetime'2026-11-20T00:00:00'
	&$expand=to_SlsPrcgConditionRecord/to_SlsPrcgCndnRecordScale
	&$orderby=Material,ConditionRecord,ConditionValidityEndDate&$top=2
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
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}}]}}
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity
	?$filter=Material ge 'MUG' and ((ConditionType eq 'PPR0') \
	 and (SalesOrganization eq '1710') \
	 and ConditionValidityStartDate le datetime'2026-11-20T00:00:00' \
	 and ConditionValidityEndDate ge datetime'2026-11-20T00:00:00')
	&$expand=to_SlsPrcgConditionRecord/to_SlsPrcgCndnRecordScale
	&$orderby=Material,ConditionRecord,ConditionValidityEndDate&$top=4
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
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"TS-RED-M",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"3",
	     "ConditionTable":"304","ConditionRateValue":"25.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}}]}}
stdout
	{"type":"Price","sku":"MUG","price":"11.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout {"type":"Price","sku":"TS-RED-M","price":"25","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
