# The probe says in one line what is wrong, and asks nothing twice.
$ ecx-probe shop
> GET /v2/orders?limit=1
< 401  {"status":401,"title":"Unauthorized"}
stderr ecx-probe: shop: *the token is refused: *(HTTP 401)
exit 77
$ ecx-probe shop
> GET /v2/orders?limit=1
< 404  <html><title>Not Found</title></html>
stderr ecx-probe: shop: *the store has no such route: set url to https://api.bigcommerce.com/stores/HASH (HTTP 404)
exit 78
