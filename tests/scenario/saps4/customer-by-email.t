# A customer who is there already with the same e-mail address is not created again.
# An address belongs to its owner, not to a contact there. The members are from the contract.
conf customer_by_email = yes
$ ecx-push-erp s4
stdin @customer.json
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')&*
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BPAddressIndependentEmail
	?$filter=(EmailAddress eq 'ada@example.org')
	&$select=BusinessPartner,EmailAddress
	&$orderby=BusinessPartner,AddressID,Person,OrdinalNumber&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_AddressEmailAddress
	?$filter=(SearchEmailAddress eq 'ADA@EXAMPLE.ORG')
	&$select=AddressID,Person,EmailAddress
	&$orderby=AddressID,Person,OrdinalNumber&$top=500&$format=json
< 200
	{"d":{"results":[
	  {"AddressID":"71","Person":"","EmailAddress":"Ada@Example.org"},
	  {"AddressID":"72","Person":"9","EmailAddress":"ada@example.org"},
	  {"AddressID":"73","Person":"","EmailAddress":"ada@example.organic.nl"}]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartnerAddress
	?$filter=(AddressID eq '71' or AddressID eq '72')
	&$select=BusinessPartner,AddressID,Person
	&$orderby=BusinessPartner,AddressID&$top=500&$format=json
< 200
	{"d":{"results":[{"BusinessPartner":"1000150","AddressID":"71","Person":""},
	  {"BusinessPartner":"1000151","AddressID":"72","Person":""}]}}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartner eq '1000150')
	&$select=BusinessPartner,Customer,BusinessPartnerIDByExtSystem,BusinessPartnerIsBlocked
	&$orderby=BusinessPartner&$top=500&$format=json
< 200  {"d":{"results":[{"BusinessPartner":"1000150","Customer":"17100150"}]}}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"1000150","number":"17100150",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
