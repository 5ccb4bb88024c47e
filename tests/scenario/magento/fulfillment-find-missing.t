# A shipment that is not there is created.
# The order is known by its number alone.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderNumber":"15","identifier":"80001","provider":"UPS",
	 "trackingNumber":["1Z-1"],
	 "itemShipped":[
	  {"sku":"MUG","orderItemNumber":"1","deliveredQuantity":"2"}]}
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][field]=increment_id
	&searchCriteria[filterGroups][0][filters][0][conditionType]=eq
	&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":12,"increment_id":"15","items":[
	{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}],"total_count":1}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][field]=increment_id
	&searchCriteria[filterGroups][0][filters][0][conditionType]=eq
	&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":12,"increment_id":"15","items":[
	{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}],"total_count":1}
> POST /rest/all/V1/order/12/ship  {"items":[{"order_item_id":24,"qty":2}],
	"notify":false,"*":"*"}
< 200 5
stdout {"type":"Receipt","id":"5","*":"*"}
