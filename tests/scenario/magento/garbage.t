# A page of HTML with status 200 is no list of orders.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 <html><body>Log in</body></html>
> GET /rest/all/V1/orders?searchCriteria[filterGroups][0][filters][0][field]=entity_id
	&searchCriteria[filterGroups][0][filters][0][value]=0&*
< 200 <html><body>Log in</body></html>
stderr ecx-fetch-orders: shop: orders: *the answer is no JSON*
exit 75
