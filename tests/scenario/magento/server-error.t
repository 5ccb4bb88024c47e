# A server that fails at every request is no fault of an order.
# Nothing is acknowledged.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
>* GET /rest/all/V1/orders?*
< 500 {"message":"Internal Error. Details are available in the Magento log
	file. Report ID: webapi-1"}
stderr ecx-fetch-orders: shop: orders: *Report ID: webapi-1 (HTTP 500)
exit 75
