# synthetic: The server's link says only that there is a further page.
# It has lost the filter and names another host. A full page may be followed by
# another one.
conf page = 2
conf locations = 1
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq '1')&$top=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"A","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":3,"QuantityAvailableToShip":1,
	   "QuantityCommitted":2},
	  {"ItemNumber":"B","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":4,"QuantityAvailableToShip":2,
	   "QuantityCommitted":2}],
	 "@odata.nextLink":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$skip=2"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq '1')&$top=2&$skip=2
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"C","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":5,"QuantityAvailableToShip":3,
	   "QuantityCommitted":2},
	  {"ItemNumber":"D","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":6,"QuantityAvailableToShip":4,
	   "QuantityCommitted":2}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq '1')&$top=2&$skip=4
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[]}
stdout {"type":"Stock","sku":"A","availableAtOrFrom":"1","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"B","availableAtOrFrom":"1","inventoryLevel":"2","*":"*"}
stdout {"type":"Stock","sku":"C","availableAtOrFrom":"1","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"D","availableAtOrFrom":"1","inventoryLevel":"4","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
