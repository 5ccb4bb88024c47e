# A customer has the default address and the orders so far.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Customer/7","legacyResourceId":"7",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"},"locale":"nl",
	 "defaultEmailAddress":{"emailAddress":"ada@example.org"},
	 "defaultPhoneNumber":{"phoneNumber":"+31201234567"},
	 "lastOrder":{"createdAt":"2026-11-20T09:15:00Z"},
	 "defaultAddress":{"name":"Ada Byron","company":"Engines",
	 "address1":"Dam 1","address2":null,"city":"Amsterdam","zip":"1012 JS",
	 "provinceCode":null,"countryCodeV2":"NL","phone":null}},
	 {"id":"gid://shopify/Customer/8","legacyResourceId":"8",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"},"defaultAddress":null}]}}}
stdout
	{"type":"Customer","v":1,"source":"shop",
	 "id":"gid://shopify/Customer/7","ref":"NL-7","identifier":"7",
	 "dateModified":"2026-11-20T09:16:02Z","givenName":"Ada",
	 "familyName":"Byron","legalName":"Engines","email":"ada@example.org",
	 "telephone":"+31201234567","orderHistory":{"count":"2","total":"89.7",
	 "priceCurrency":"EUR","last":"2026-11-20T09:15:00Z"},
	 "address":[{"name":"Ada Byron","legalName":"Engines",
	 "streetAddress":"Dam 1","postalCode":"1012 JS",
	 "addressLocality":"Amsterdam","addressCountry":"NL"}]}
stdout {"type":"Customer","identifier":"8","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"customer","flow":"erp",
	 "cursor":"2026-11-20T09:16:02Z","*":"*"}
