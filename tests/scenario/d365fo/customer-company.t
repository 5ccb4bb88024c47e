# A company is created with one name.
# Where a sequence numbers customers, the reference is in another property.
conf customer_reference = OrganizationNumber
$ jq -c '.legalName = "Byron Ltd"' <{{dir}}/customer.json | ecx-push-erp fo
> GET /data/CustomersV3?cross-company=true
	&$filter=(OrganizationNumber eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus,OrganizationNumber
	&$orderby=CustomerAccount
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/CustomersV3?cross-company=true
	{"dataAreaId":"usmf","OrganizationNumber":"NL-C207",
	"PartyType":"Organization","OrganizationName":"Byron Ltd",
	"CustomerGroupId":"30","SalesCurrencyCode":"EUR",
	"PrimaryContactEmail":"ada@example.org",
	"PrimaryContactPhone":"+31 20 555 0100","AddressDescription":"Ada Byron",
	"AddressStreet":"Dam 1","AddressZipCode":"1012 JS",
	"AddressCity":"Amsterdam","AddressCountryRegionId":"NLD"}
< 201  {"dataAreaId":"usmf","CustomerAccount":"C-000017","PartyType":"Organization"}
stdout {"type":"Receipt","ref":"NL-C207","id":"C-000017","*":"*"}
