# A stock level that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICLocationDetails",
	 "value":[
	  {"ItemNumber":"CUP","Location":"1","Name":"Warehouse 1","QuantityOnHand":7.0,
	   "QuantityAvailableToShip":5.0,"QuantityCommitted":2},
	  {"ItemNumber":"MUG","Location":"1","Name":"Warehouse 1","QuantityOnHand":7.0,
	   "QuantityAvailableToShip":18446744073709551616,"QuantityCommitted":2},
	  "PAN",
	  {"ItemNumber":"PEN","Location":"1","Name":"Warehouse 1","QuantityOnHand":7.0,
	   "QuantityAvailableToShip":"many","QuantityCommitted":2},
	  {"ItemNumber":"TS","Location":"1","Name":"Warehouse 1","QuantityOnHand":7.0,
	   "QuantityAvailableToShip":5.0,"QuantityCommitted":2}]}
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"1","inventoryLevel":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@1","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"1","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: s300: stock MUG: not valid JSON: number out of range at QuantityAvailableToShip; and sage300-stock.map:6: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-stock-pull: s300: the row is no record
stderr ecx-stock-pull: s300: stock PEN: item PEN: a quantity is no number
exit 1
