# Without prices nothing is sent.
$ ecx-price-pull s4
> GET /sap/opu/odata/sap/API_SLSPRICINGCONDITIONRECORD_SRV/A_SlsPrcgCndnRecdValidity
	?$filter=(ConditionType eq 'PPR0') and (SalesOrganization eq '1710') \
	 and ConditionValidityStartDate le datetime'2026-11-20T00:00:00' \
	 and ConditionValidityEndDate ge datetime'2026-11-20T00:00:00'
	&$expand=to_SlsPrcgConditionRecord/to_SlsPrcgCndnRecordScale
	&$orderby=Material,ConditionRecord,ConditionValidityEndDate&$top=500
	&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Checkpoint","*":"*"}
