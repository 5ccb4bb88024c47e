# A server that is down is asked again; then the run ends, and the next goes on.
conf retries = 1
$ ecx-stock-pull sales
> GET /api/data/v9.2/products?*
< 503  {"error":{"code":"","message":"The service is unavailable."}}
> GET /api/data/v9.2/products?*
< 500  {"error":{"code":"0x80040216","message":"An unexpected error occurred."}}
stderr *0x80040216: An unexpected error occurred. (HTTP 500)
exit 75
