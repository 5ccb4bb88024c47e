# synthetic: Stock is what can be shipped, by item and location.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"A1-105/0","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":7.0,"QuantityAvailableToShip":5.0,
	   "QuantityCommitted":2},
	  {"ItemNumber":"A1-105/0","Location":"2","Name":"Warehouse 2",
	   "QuantityOnHand":3.5,"QuantityAvailableToShip":1.5,
	   "QuantityCommitted":2},
	  {"ItemNumber":"MUG","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":1,"QuantityAvailableToShip":-1,
	   "QuantityCommitted":2}]}
stdout {"type":"Stock","sku":"A1-105/0","availableAtOrFrom":"1","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"A1-105/0","availableAtOrFrom":"2","inventoryLevel":"1.5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"1","inventoryLevel":"-1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
