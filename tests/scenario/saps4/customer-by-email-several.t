# Of several customers with one e-mail address none is taken, and they are named.
# A supplier with it is no customer. The members are from the contract.
conf customer_by_email = yes
$ sed 's/ada@/Ada@/' {{dir}}/customer.json | ecx-push-erp s4
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')&*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BPAddressIndependentEmail
	?$filter=(EmailAddress eq 'Ada@example.org' or EmailAddress eq 'ada@example.org')&*
< 200
	{"d":{"results":[{"BusinessPartner":"1000150","EmailAddress":"ada@example.org"},
	  {"BusinessPartner":"1000151","EmailAddress":"ada@example.org"},
	  {"BusinessPartner":"1000152","EmailAddress":"ada@example.org"}]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_AddressEmailAddress?*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner?$filter=(BusinessPartner eq *&*
< 200
	{"d":{"results":[{"BusinessPartner":"1000150","Customer":"17100150"},
	  {"BusinessPartner":"1000151","Customer":"17100151"},
	  {"BusinessPartner":"1000152","Customer":""}]}}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'Ada@example.org'*: enter the reference*
exit 1
