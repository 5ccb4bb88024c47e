# synthetic: A missing stock level is not zero.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"MUG","Location":"1"},
	  {"ItemNumber":"CUP","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":3,"QuantityAvailableToShip":1,
	   "QuantityCommitted":2}]}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"1","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr *item MUG: a quantity is no number
exit 1
