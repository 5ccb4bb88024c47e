# A person is created as a customer whose number is the reference.
# The group sets what the document does not say.
conf customer_group = RTL
conf customer_terms = N30
conf customer_tax_group = EUTAX
$ ecx-push-erp s300
stdin @customer.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers
	{"CustomerNumber":"NL-C207","GroupCode":"RTL","Terms":"N30",
	"TaxGroup":"EUTAX","CustomerName":"Ada Byron","AddressLine1":"Dam 1",
	"City":"Amsterdam","ZipPostalCode":"1012 JS","Country":"NL",
	"ContactName":"Ada Byron","PhoneNumber":"+31 20 555 0100",
	"Email":"ada@example.org"}
< 201
	{"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Active",
	 "OnHold":"No","CustomerName":"Ada Byron"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":false,"*":"*"}
