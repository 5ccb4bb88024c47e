# synthetic: A server error leaves everything to the next run.
conf retries = 0
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 500  {"error":{"code":"Unknown","message":"The server is shutting down."}}
stderr *The server is shutting down.*(HTTP 500)
exit 75
