# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-push-erp erp
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"erp","cursor":"all"}
> POST /erp/  {"id":1,"method":"model.party.party.search_read",
	"params":[[["identifiers.code","=","NL-207"]],"..."]}
< 200  {"id":1,"error":["UserError",["You are not allowed to access \"Party\".","",null]]}
stderr ecx-push-erp: erp: customer NL-207: config: the query itself was refused, not a document: POST /: You are not allowed to access "Party". (HTTP 200)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
