# Pieces that were cancelled are a change of the order as it was exported.
# The members are those of the contract. An order that was not exported is left out.
$ made
stdin {"id":"1","ref":"NL-1001","orderNumber":"1001",{{mugs_made}}}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders
	?searchCriteria[filterGroups][0][filters][0][field]=updated_at
	&searchCriteria[filterGroups][0][filters][0][conditionType]=gteq
	&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&searchCriteria[sortOrders][0][field]=updated_at
	&searchCriteria[sortOrders][0][direction]=ASC
	&searchCriteria[sortOrders][1][field]=entity_id
	&searchCriteria[sortOrders][1][direction]=ASC
	&searchCriteria[pageSize]=128&searchCriteria[currentPage]=1
< 200 {"items":[{"entity_id":1,"increment_id":"1001","updated_at":"2026-11-20 11:02:00",
	{{mug_less}}},{"entity_id":2,"increment_id":"1002","updated_at":"2026-11-20 11:03:00",
	{{mug_less}}}],"total_count":2}
stdout {"type":"OrderChange","v":1,"source":"shop","id":"1","ref":"NL-1001",
	"identifier":"NL-1001-E1","orderNumber":"1001","orderId":"1",
	"dateModified":"2026-11-20T11:02:00Z","was":"*",
	"difference":[
	 {"path":"orderedItem.1.orderQuantity","was":"2","is":"1"},
	 {"path":"orderedItem.1.lineExtensionAmount","was":"20.00","is":"10.00"},
	 {"path":"anticipatedMonetaryTotal.taxExclusiveAmount","was":"20.00","is":"10.00"},
	 {"path":"anticipatedMonetaryTotal.taxInclusiveAmount","was":"20.00","is":"10.00"}],
	"order":{"type":"Order","id":"1","ref":"NL-1001","orderedItem":[{"orderItemNumber":"1",
	 "orderQuantity":"1","*":"*"}],"*":"*"}}
stdout {"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	"cursor":"2026-11-20T11:03:00Z","v":1}
