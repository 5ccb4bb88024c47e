# A single order that cannot be read is reported.
# Neither its id nor the total of the list can be read: behind its end the
# store answers with the last order again. A search that finds nothing is answered, so the fault is not the server's.
conf page_size = 2
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&searchCriteria[pageSize]=2&searchCriteria[currentPage]=1
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&*&searchCriteria[pageSize]=1&searchCriteria[currentPage]=1
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&*&searchCriteria[pageSize]=1&searchCriteria[currentPage]=1
	&fields=items[entity_id,increment_id,updated_at],total_count
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?*&searchCriteria[sortOrders][0][direction]=DESC&*
	&searchCriteria[pageSize]=1&searchCriteria[currentPage]=1
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?*&searchCriteria[sortOrders][0][direction]=DESC&*
	&searchCriteria[pageSize]=1&searchCriteria[currentPage]=2
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&*&searchCriteria[pageSize]=1&searchCriteria[currentPage]=2
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
	&*&searchCriteria[pageSize]=1&searchCriteria[currentPage]=2
	&fields=items[entity_id,increment_id,updated_at],total_count
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 {"items":[],"total_count":0}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T11:00:00Z","*":"*"}
stderr ecx-fetch-orders: shop: this record could not be read: *Report ID: webapi-1*
exit 1
