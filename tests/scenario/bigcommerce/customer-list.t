# Customers come with their addresses and a summary of their orders.
# Orders that were left at checkout or cancelled do not count. The members are from the contract.
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /v3/customers?date_modified:min=2026-11-20T09:59:59Z&sort=date_modified:asc
	&include=addresses,formfields&limit=50&page=1
< 200  {"data":[{"id":4,"email":"ada@example.org","first_name":"Ada","last_name":"Byron",
	"company":"","phone":"020","date_created":"2026-11-01T08:00:00Z",
	"date_modified":"2026-11-20T11:00:00Z","form_fields":[{"name":"VAT","value":"NL001"}],
	"addresses":[{"first_name":"Ada","last_name":"Byron","address1":"Dam 1","address2":"",
	"city":"Amsterdam","state_or_province":"","postal_code":"1012 JS","country_code":"NL",
	"phone":"020"}]}],"meta":{}}
> GET /v2/orders?customer_id=4&min_id=1&sort=id:asc&limit=250
< 200  [{"id":1,"status_id":10,"default_currency_code":"EUR","total_inc_tax":"10.0000",
	"date_created":"Sun, 01 Nov 2026 09:00:00 +0000"},{"id":2,"status_id":5,
	"default_currency_code":"EUR","total_inc_tax":"99.0000",
	"date_created":"Mon, 02 Nov 2026 08:00:00 +0000"},{"id":3,"status_id":11,
	"default_currency_code":"EUR","total_inc_tax":"5.5000",
	"date_created":"Mon, 02 Nov 2026 09:00:00 +0000"}]
stdout {"type":"Customer","v":1,"source":"shop","id":"4","ref":"NL-4","identifier":"4",
	"dateCreated":"2026-11-01T08:00:00Z","dateModified":"2026-11-20T11:00:00Z",
	"givenName":"Ada","familyName":"Byron","email":"ada@example.org","telephone":"020",
	"vatID":"NL001","address":[{"name":"Ada Byron","streetAddress":"Dam 1",
	"postalCode":"1012 JS","addressLocality":"Amsterdam","addressCountry":"NL",
	"telephone":"020"}],"orderHistory":{"count":"2","total":"15.5000","priceCurrency":"EUR",
	"first":"2026-11-01T09:00:00Z","last":"2026-11-02T09:00:00Z"}}
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T11:00:00Z","*":"*"}
