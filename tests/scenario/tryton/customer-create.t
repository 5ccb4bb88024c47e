# synthetic: A party is created with its addresses, e-mail and telephone.
# The reference is an identifier of it.
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
< 200  {"id":1,"result":[{"id":31}]}
> POST /erp/  {"id":1,"method":"model.party.party.create",
	"params":[[{"name":"Ada Byron",
	"identifiers":[["create",[{"code":"NL-207"}]]],
	"contact_mechanisms":[["create",[
	{"type":"email","value":"ada@example.org"},
	{"type":"phone","value":"+31 20 5550100"}]]],
	"addresses":[["create",[{"party_name":"Ada Byron","street":"Dam 1",
	"postal_code":"1012 JS","city":"Amsterdam","country":31,
	"subdivision":null}]]]}],"*"]}
< 200  {"id":1,"result":[21]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["id","=",21]],"..."]}
< 200  {"id":1,"result":[{"id":21,"code":"C4"}]}
stdout
	{"type":"Receipt","ref":"NL-207","kind":"customer","id":"21",
	 "number":"C4","existed":false,"*":"*"}
exit 0
