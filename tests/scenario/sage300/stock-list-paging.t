# synthetic: A page begins with the last item of the page before.
# The server's link says only that there is a further page: it counts rows, and
# has lost the filter and the host. What sold out meanwhile hides nothing.
conf page = 2
conf locations = 1
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq '1')&$top=2
< 200
	{"value":[
	  {"ItemNumber":"A","Location":"1","QuantityAvailableToShip":1},
	  {"ItemNumber":"B","Location":"1","QuantityAvailableToShip":2}],
	 "@odata.nextLink":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$skip=2"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=ItemNumber ge 'B' and ((Location eq '1'))&$top=2
< 200
	{"value":[
	  {"ItemNumber":"C","Location":"1","QuantityAvailableToShip":3},
	  {"ItemNumber":"D","Location":"1","QuantityAvailableToShip":4}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=ItemNumber ge 'D' and ((Location eq '1'))&$top=2
< 200
	{"value":[
	  {"ItemNumber":"D","Location":"1","QuantityAvailableToShip":4}]}
stdout {"type":"Stock","sku":"A","availableAtOrFrom":"1","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"C","availableAtOrFrom":"1","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"D","availableAtOrFrom":"1","inventoryLevel":"4","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
