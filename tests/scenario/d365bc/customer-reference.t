# The reference of a customer may be in another field, by a map of the site.
conf customer_reference = website
conf customer_map = {{dir}}/website.map
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(website eq 'NL-C207')&$orderby=id
< 200  @none.json
> POST {{company}}/customers
	{"website":"NL-C207","displayName":"Ada Byron","type":"Person"}
< 201
	{"@odata.etag":"W/\"JzE4\"","id":"0e0e0e0e-0000-4000-8000-000000000207",
	 "number":"C00207","displayName":"Ada Byron","type":"Person",
	 "blocked":"_x0020_","website":"NL-C207"}
stdout {"type":"Receipt","ref":"NL-C207","number":"C00207","*":"*"}
