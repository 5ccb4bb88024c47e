# A company is created without a first name.
$ ecx-push-erp s4
stdin
	{"type":"Customer","v":1,"source":"shop","id":"208","identifier":"208",
	 "ref":"NL-C208","dateModified":"2026-11-20T09:16:02Z",
	 "givenName":"Ada","familyName":"Byron",
	 "legalName":"Analytical Engines"}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner?*
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_BUSINESS_PARTNER/
>: X-CSRF-Token: Fetch
< 200
<: X-CSRF-Token: token-1
> POST /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	{"BusinessPartnerCategory":"2","OrganizationBPName1":"Analytical Engines",
	"BusinessPartnerIDByExtSystem":"NL-C208","to_BusinessPartnerRole":"*",
	"to_Customer":"*"}
< 201  {"d":{"BusinessPartner":"1000141","Customer":"1000141"}}
stdout {"type":"Receipt","id":"1000141","*":"*"}
