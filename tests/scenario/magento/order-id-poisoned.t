# One of the orders named cannot be read: the others come.
# The names are asked for in parts. The answers are as in magento2#36213.
conf page_size = 8
conf retries = 0
$ ecx-fetch-orders --id 1 --id 2 --id NL-1003 shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=1,2,1003&*
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=1&*
< 200
	{"items":[
	  {"entity_id":1,"increment_id":"1001","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":10,"sku":"MUG","qty_ordered":1,"base_price":10}]}],
	 "total_count":1}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=2&*
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=1003&*
< 200
	{"items":[
	  {"entity_id":3,"increment_id":"1003","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:03:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":10,"sku":"MUG","qty_ordered":1,"base_price":10}]}],
	 "total_count":1}
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\"}","*":"*"}
stdout {"type":"Order","orderNumber":"1003","*":"*"}
stderr ecx-fetch-orders: shop: this record could not be read: *Report ID: webapi-1*
exit 1
