# synthetic: Stock is asked for one item at one location.
conf locations = 1
$ ecx-stock-pull s300 --id "O'CUP"
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails
	?$filter=(ItemNumber eq 'O''CUP') and ((Location eq '1'))&$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"O'CUP","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":7,"QuantityAvailableToShip":5,
	   "QuantityCommitted":2}]}
stdout {"type":"Stock","sku":"O'CUP","availableAtOrFrom":"1","inventoryLevel":"5","*":"*"}
