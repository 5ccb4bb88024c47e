# synthetic: A customer in a country that Tryton does not know is rejected.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @customer.json
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-207"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-207"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["contact_mechanisms","where",[["type","=","email"],
	["value","ilike","ada@example.org"]]]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.country.country.search_read","*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-207"]],"..."]}
< 200  {"id":1,"result":[]}
stdout
	{"type":"Rejection","ref":"NL-207",
	 "reason":"there is no country.country with code 'NL' in Tryton",
	 "*":"*"}
stderr *country.country*
exit 1
