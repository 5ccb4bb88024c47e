# A customer has addresses and an order history.
# Cancelled orders do not count.
$ ecx-fetch-customers --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/customers/search?*
	&searchCriteria[filterGroups][0][filters][0][field]=updated_at
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&searchCriteria[sortOrders][1][field]=entity_id
< 200 {"items":[{"id":5,"created_at":"2026-01-01 00:00:00",
	"updated_at":"2026-11-20 11:02:00","email":"ada@example.org",
	"firstname":"Ada","lastname":"Byron","taxvat":"NL001",
	"addresses":[{"id":1,"firstname":"Ada","lastname":"Byron",
	 "company":"Engines","street":["Dam 1"],"city":"Amsterdam",
	 "country_id":"NL","region":{"region_code":"NH","region":"Noord-Holland"},
	 "telephone":"+31 20 1"}]}],"total_count":1}
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][field]=customer_id
	&searchCriteria[filterGroups][0][filters][0][value]=5
	&searchCriteria[filterGroups][1][filters][0][field]=state
	&searchCriteria[filterGroups][1][filters][0][conditionType]=neq
	&searchCriteria[filterGroups][1][filters][0][value]=canceled
	&fields=items[entity_id,created_at,base_grand_total,base_total_refunded,base_total_canceled,base_currency_code],total_count
< 200 {"items":[
	{"entity_id":1,"created_at":"2026-10-02 10:00:00","base_grand_total":10.5,
	 "base_currency_code":"EUR"},
	{"entity_id":2,"created_at":"2026-10-01 10:00:00","base_grand_total":10.2,"base_total_refunded":10,
	 "base_currency_code":"EUR"}],"total_count":2}
stdout {"type":"Customer","ref":"NL-5","identifier":"5","givenName":"Ada",
	"familyName":"Byron","legalName":"Engines","email":"ada@example.org",
	"telephone":"+31 20 1","vatID":"NL001",
	"address":[{"name":"Ada Byron","legalName":"Engines",
	 "streetAddress":"Dam 1","addressLocality":"Amsterdam",
	 "addressRegion":"NH","addressCountry":"NL","telephone":"+31 20 1"}],
	"orderHistory":{"count":"2","total":"10.7","priceCurrency":"EUR",
	 "first":"2026-10-01T10:00:00Z","last":"2026-10-02T10:00:00Z"},"*":"*"}
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T11:02:00Z",
	"*":"*"}
