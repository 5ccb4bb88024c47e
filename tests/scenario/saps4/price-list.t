# A price for a hundred pieces is divided.
# What is deleted, a percentage or of one customer is no list price.
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
	     "ConditionTable":"304","ConditionRateValue":"12.50",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"2",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710","Material":"NUT",
	    "Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"2",
	     "ConditionTable":"304","ConditionRateValue":"3.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"100",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"3",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710",
	    "Material":"TS-RED-M","Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"3",
	     "ConditionTable":"304","ConditionRateValue":"9.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":true}},
	   {"ConditionRecord":"4",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710",
	    "Material":"TS-RED-M","Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"4",
	     "ConditionTable":"304","ConditionRateValue":"5",
	     "ConditionRateValueUnit":"%","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"5",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710",
	    "Material":"TS-RED-M","Customer":"17100002","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"5",
	     "ConditionTable":"304","ConditionRateValue":"8.00",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}},
	   {"ConditionRecord":"6",
	    "ConditionValidityEndDate":"/Date(253402214400000)/",
	    "ConditionValidityStartDate":"/Date(1735689600000)/",
	    "ConditionType":"PPR0","SalesOrganization":"1710",
	    "Material":"TS-RED-M","Customer":"","PriceListType":"",
	    "to_SlsPrcgConditionRecord":{"ConditionRecord":"6",
	     "ConditionTable":"304","ConditionRateValue":"16.49",
	     "ConditionRateValueUnit":"EUR","ConditionQuantity":"1",
	     "ConditionQuantityUnit":"PC","ConditionIsDeleted":false}}]}}
stdout
	{"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout
	{"type":"Price","sku":"NUT","price":"0.03","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout
	{"type":"Price","sku":"TS-RED-M","price":"16.49","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2025-01-01",
	 "validThrough":"9999-12-31","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
