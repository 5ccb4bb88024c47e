# synthetic: Without items there is no stock, and it is complete.
# A configured location without a row is an error of the configuration: its name
# may be wrong, and nothing is complete, so that nothing is set to zero.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200  {"value":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
$ sed -i 's/^location = 1/location = 1\nlocations = 1 O1/' config/ecx/ecx.conf && ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq '1')&$top=100
< 200
	{"value":[
	  {"ItemNumber":"A","Location":"1","QuantityAvailableToShip":1}]}
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$filter=(Location eq 'O1')&$top=100
< 200  {"value":[]}
stdout {"type":"Stock","sku":"A","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stderr *location 'O1' has no stock at all*'locations'*
exit 78
