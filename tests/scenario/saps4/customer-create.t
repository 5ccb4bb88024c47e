# A person is created as a business partner with the roles of a customer.
conf partner_grouping = BP02
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
	{"BusinessPartnerCategory":"1",
	"BusinessPartnerIDByExtSystem":"NL-C207",
	"BusinessPartnerGrouping":"BP02","FirstName":"Ada","LastName":"Byron",
	"to_BusinessPartnerRole":[{"BusinessPartnerRole":"FLCU00"},
	{"BusinessPartnerRole":"FLCU01"}],
	"to_BusinessPartnerAddress":[{"StreetName":"Dam 1",
	"PostalCode":"1012 JS","CityName":"Amsterdam","Country":"NL",
	"to_PhoneNumber":[{"PhoneNumber":"+31 20 555 0100"}]}],
	"to_AddressIndependentEmail":[{"EmailAddress":"ada@example.org"}],
	"to_Customer":{"to_CustomerSalesArea":[{"SalesOrganization":"1710",
	"DistributionChannel":"10","Division":"00"}]}}
< 201
	{"d":{"BusinessPartner":"1000140","Customer":"1000140",
	  "BusinessPartnerIDByExtSystem":"NL-C207",
	  "BusinessPartnerIsBlocked":false}}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"1000140",
	 "number":"1000140","*":"*"}
