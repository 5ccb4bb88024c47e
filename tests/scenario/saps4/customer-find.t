# A customer is found by its reference, and a warning says that it is blocked.
$ ecx-push-erp s4
stdin @customer.json
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')
	&$select=BusinessPartner,Customer,BusinessPartnerIDByExtSystem,BusinessPartnerIsBlocked
	&$orderby=BusinessPartner&$top=10&$format=json
< 200
	{"d":{"results":[
	   {"BusinessPartner":"1000140","Customer":"1000140",
	    "BusinessPartnerIDByExtSystem":"NL-C207",
	    "BusinessPartnerIsBlocked":true}]}}
stdout
	{"type":"Receipt","id":"1000140","existed":true,
	 "note":"the business partner is blocked","*":"*"}
stderr *the business partner is blocked
