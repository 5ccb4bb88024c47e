# supposed: Rows that are not sorted by item make no further page.
# Pages go on from the last item, and would miss items.
conf page = 2
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=2
< 200
	{"value":[
	  {"ItemNumber":"D","Location":"1","QuantityAvailableToShip":1},
	  {"ItemNumber":"B","Location":"1","QuantityAvailableToShip":2}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=ItemNumber ge 'B'&$top=2
< 200
	{"value":[
	  {"ItemNumber":"B","Location":"1","QuantityAvailableToShip":2}]}
stdout ...
stderr *the rows are not sorted by ItemNumber*'page'*
exit 78
