# A customer has an address and the orders so far.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{
	"filter":{"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},
	"sort":{"updatedAt":"ASC","emailAddress":"ASC"},"take":50,"skip":0}},
	"*":"*"}
< 200  @customer.json
stdout {"type":"Customer","v":1,"source":"shop","id":"3","identifier":"3",
	"ref":"V-3","dateModified":"2026-11-20T09:14:00Z","givenName":"Ada",
	"familyName":"Byron","email":"ada@example.org",
	"telephone":"+31 20 5550100","orderHistory":{"count":"2",
	"total":"40.25","priceCurrency":"EUR",
	"first":"2026-11-01T08:10:00.000Z","last":"2026-11-20T09:15:00.250Z"},
	"address":[{"name":"Ada Byron","legalName":"Engines & Co",
	"streetAddress":"Dam 1","postalCode":"1012 JS",
	"addressLocality":"Amsterdam","addressCountry":"NL"}]}
stdout {"type":"Checkpoint","v":1,"source":"shop","kind":"customer",
	"flow":"erp","cursor":"2026-11-20T09:14:00Z"}
