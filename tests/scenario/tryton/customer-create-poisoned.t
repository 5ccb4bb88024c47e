# Three customers, and the server dies of the second: the others are created.
# That one waits for a later try. The answer to it is supposed.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @customer.json
stdin @customer-2.json
stdin @customer-3.json
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
> POST /erp/  *party.create*NL-207*
< 200  {"id":1,"result":[21]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["id","=",21]],"..."]}
< 200  {"id":1,"result":[{"id":21,"code":"C4"}]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-208"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-208"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["contact_mechanisms","where",[["type","=","email"],
	["value","ilike","ada@example.org"]]]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  *party.create*NL-208*
< 500  <html><body>Internal Server Error</body></html>
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-208"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-209"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-209"]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["contact_mechanisms","where",[["type","=","email"],
	["value","ilike","ada@example.org"]]]],"..."]}
< 200  {"id":1,"result":[]}
> POST /erp/  *party.create*NL-209*
< 200  {"id":1,"result":[21]}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["id","=",21]],"..."]}
< 200  {"id":1,"result":[{"id":21,"code":"C4"}]}
stdout {"type":"Receipt","ref":"NL-207","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-209","existed":false,"*":"*"}
stderr ecx-push-erp: erp: customer NL-208: unsure: create not confirmed: no reason given (HTTP 500); the look-up found no complete record; the next run looks again; deferred until *
exit 75
$ ecx-ledger deferred
stdout *NL-208*
