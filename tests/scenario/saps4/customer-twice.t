# Two customers with the same reference are an error.
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
	    "BusinessPartnerIsBlocked":false},
	   {"BusinessPartner":"1000141","Customer":"1000140",
	    "BusinessPartnerIDByExtSystem":"NL-C207",
	    "BusinessPartnerIsBlocked":false}]}}
stdout {"type":"Rejection","*":"*"}
stderr *2 records have this reference (1000140, 1000141)*
exit 1
