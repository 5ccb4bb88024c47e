# synthetic: Pages may be shorter than those asked for, as the link says.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"A","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":3,"QuantityAvailableToShip":1,
	   "QuantityCommitted":2}],
	 "odata.nextLink":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$skip=1"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100&$skip=1
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"B","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":4,"QuantityAvailableToShip":2,
	   "QuantityCommitted":2}]}
stdout {"type":"Stock","sku":"A","availableAtOrFrom":"1","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"B","availableAtOrFrom":"1","inventoryLevel":"2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
