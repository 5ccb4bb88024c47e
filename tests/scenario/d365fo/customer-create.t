# A person is created as a customer.
$ ecx-push-erp fo
stdin @customer.json
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true
	{"dataAreaId":"usmf","CustomerAccount":"NL-C207","PartyType":"Person",
	"PersonFirstName":"Ada","PersonLastName":"Byron","CustomerGroupId":"30",
	"SalesCurrencyCode":"EUR","PrimaryContactEmail":"ada@example.org",
	"PrimaryContactPhone":"+31 20 555 0100","AddressDescription":"Ada Byron",
	"AddressStreet":"Dam 1","AddressZipCode":"1012 JS",
	"AddressCity":"Amsterdam","AddressCountryRegionId":"NLD"}
< 201  {"dataAreaId":"usmf","CustomerAccount":"NL-C207","PartyType":"Person"}
stdout {"type":"Receipt","ref":"NL-C207","id":"NL-C207","*":"*"}
