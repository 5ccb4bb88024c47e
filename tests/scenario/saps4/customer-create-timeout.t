# After an answer that was cut off the customer is looked up, not created again.
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
< cut 9 201
	{"d":{"BusinessPartner":"1000140","Customer":"1000140",\
	"BusinessPartnerIDByExtSystem":"NL-C207",\
	"BusinessPartnerIsBlocked":false}}
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
