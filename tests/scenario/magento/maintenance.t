# Maintenance, a 503 in HTML, does not make the page be read in halves.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 503 <html><body>Service Temporarily Unavailable</body></html>
stderr ecx-fetch-orders: shop: orders: *(HTTP 503)
exit 75
