# synthetic: The stock formula and the resource may be the site's own.
conf stock_path = /IC/ICSellable
conf stock = QuantityOnHand -QuantityCommitted -Reserve
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICSellable?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICSellable",
	 "value":[
	  {"ItemNumber":"MUG","Location":"1","Name":"Warehouse 1",
	   "QuantityOnHand":7,"QuantityAvailableToShip":5,"QuantityCommitted":2,
	   "Reserve":0.5}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"1","inventoryLevel":"4.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
