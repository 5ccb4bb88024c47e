# A customer that is there is found, and none is created.
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
	    "BusinessPartnerIsBlocked":false}]}}
stdout {"type":"Receipt","ref":"NL-C207","id":"1000140","existed":true,"*":"*"}
