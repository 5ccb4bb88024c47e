# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp jde
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"jde","cursor":"all"}
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 400  {"message":"the data item VR01 is not in this table"}
stderr *the query itself was refused, not a document: *the data item VR01 is not in this table (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
