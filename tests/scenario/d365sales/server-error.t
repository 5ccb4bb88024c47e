# A request to a server that is down is repeated, then the run ends.
# The next run goes on.
conf retries = 1
$ ecx-stock-pull sales
> GET /api/data/v9.2/products?*
< 503  {"error":{"code":"","message":"The service is unavailable."}}
> GET /api/data/v9.2/products?*
< 500  {"error":{"code":"0x80040216","message":"An unexpected error occurred."}}
stderr *0x80040216: An unexpected error occurred. (HTTP 500)
exit 75
