# A customer that is not there is created.
$ ecx-push-erp s4
stdin @customer.json
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')
	&$select=BusinessPartner,Customer,BusinessPartnerIDByExtSystem,BusinessPartnerIsBlocked
	&$orderby=BusinessPartner&$top=10&$format=json
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_BUSINESS_PARTNER/
>: X-CSRF-Token: Fetch
< 200
<: X-CSRF-Token: token-1
> POST /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	{"BusinessPartnerIDByExtSystem":"NL-C207","*":"*"}
>: X-CSRF-Token: token-1
< 201
	{"d":{"BusinessPartner":"1000140","Customer":"1000140",
	  "BusinessPartnerIDByExtSystem":"NL-C207",
	  "BusinessPartnerIsBlocked":false}}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"1000140",
	 "number":"1000140","*":"*"}
