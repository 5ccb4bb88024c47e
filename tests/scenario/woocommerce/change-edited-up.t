# A line that is added, more pieces and another address are one change.
# The members are from the contract, the answers are supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-fetch-changes --since 2026-11-20T00:00:00Z shop | tee changes
> GET /wp-json/wc/v3/orders?status=trash&*
< 200  []
> GET /wp-json/wc/v3/orders?status=any&*
< 200
	[{{{ordered}},"date_modified_gmt":"2026-11-20T11:00:00","status":"processing",
	"shipping":{"first_name":"Ada","last_name":"Byron","address_1":"Kade 2","city":"Delft",
	"postcode":"2611 AA","country":"NL"},{{mugs_and_cap}}}]
stdout {"type":"OrderChange","ref":"NL-1","identifier":"NL-1-E1","difference":[
	{"path":"orderDelivery.deliveryAddress.name","is":"Ada Byron"},
	{"path":"orderDelivery.deliveryAddress.streetAddress","is":"Kade 2"},
	{"path":"orderDelivery.deliveryAddress.postalCode","is":"2611 AA"},
	{"path":"orderDelivery.deliveryAddress.addressLocality","is":"Delft"},
	{"path":"orderDelivery.deliveryAddress.addressCountry","is":"NL"},
	{"path":"orderedItem.1.orderQuantity","was":"2","is":"3"},"..."],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <changes | ecx-push-erp erp
stdout {"type":"Rejection","kind":"change","code":"report","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stderr ecx-push-erp: erp: change NL-1-E1: changed in shop*; line 1 'MUG': 2 -> 3 pieces; line 3 'CAP' is new: 1 at 24.95; total 52.39 -> 97.29: change it there
exit 1
