# A customer is sent though one of the orders cannot be read.
conf retries = 0
$ ecx-fetch-customers --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/customers/search?*
< 200 {"items":[{"id":5,"updated_at":"2026-11-20 11:02:00",
	"email":"ada@example.org"}],"total_count":1}
> GET /rest/all/V1/orders?*
< 500 {"message":"Internal Error."}
stdout {"type":"Customer","identifier":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-customers: shop: customer 5: the order history is left out: *Internal Error*
