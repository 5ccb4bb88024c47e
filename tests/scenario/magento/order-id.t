# An order may be named manually by id, number or reference.
# A filter in one group means this or that.
$ ecx-fetch-orders --id 1001 --id NL-1002 shop | jq -r .ref
> GET /rest/all/V1/orders?*
	&searchCriteria[filterGroups][0][filters][0][field]=increment_id
	&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=1001,1002
	&searchCriteria[filterGroups][0][filters][1][field]=entity_id
	&searchCriteria[filterGroups][0][filters][1][conditionType]=in
	&searchCriteria[filterGroups][0][filters][1][value]=1001,1002
< 200
	{"items":[
	  {"entity_id":1,"increment_id":"1001","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":10,"sku":"MUG","qty_ordered":1,"base_price":10}]},
	  {"entity_id":2,"increment_id":"1002","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":20,"sku":"MUG","qty_ordered":1,"base_price":10}]},
	  {"entity_id":1001,"increment_id":"7","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":10010,"sku":"MUG","qty_ordered":1,"base_price":10}]},
	  {"entity_id":1002,"increment_id":"8","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":10020,"sku":"MUG","qty_ordered":1,"base_price":10}]}],
	 "total_count":4}
stdout NL-1001
stdout NL-1002
stdout NL-7
