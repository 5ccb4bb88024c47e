# A customer whose e-mail address nobody has is created.
# The members are from the contract.
conf customer_by_email = yes
$ ecx-push-erp s4
stdin @customer.json
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')&*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BPAddressIndependentEmail?*
< 200  {"d":{"results":[{"BusinessPartner":"1000152","EmailAddress":"ada@example.org"}]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_AddressEmailAddress?*
< 200  {"d":{"results":[{"AddressID":"73","Person":"","EmailAddress":"ada@example.organic.nl"}]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner?$filter=(BusinessPartner eq *&*
< 200  {"d":{"results":[{"BusinessPartner":"1000152","Customer":""}]}}
> HEAD /sap/opu/odata/sap/API_BUSINESS_PARTNER/
< 200
<: X-CSRF-Token: token-1
> POST /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	{"BusinessPartnerIDByExtSystem":"NL-C207","*":"*"}
< 201  {"d":{"BusinessPartner":"1000140","Customer":"1000140"}}
stdout {"type":"Receipt","kind":"customer","id":"1000140","existed":false,"*":"*"}
