# synthetic: A party that an order created gets the reference.
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
< 200  {"id":1,"result":[{"id":21}]}
> POST /erp/  {"id":1,"method":"model.party.party.write",
	"params":[[21],{"identifiers":[["create",[{"code":"NL-207"}]]]},"*"]}
< 200  {"id":1,"result":null}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["id","=",21]],"..."]}
< 200  {"id":1,"result":[{"id":21,"code":"C4"}]}
stdout
	{"type":"Receipt","ref":"NL-207","kind":"customer","id":"21",
	 "number":"C4","existed":true,"*":"*"}
exit 0
