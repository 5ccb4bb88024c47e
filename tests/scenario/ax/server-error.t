# IIS is away: asked again; for good, the next run will.
conf retries = 1
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 503
> POST {{service}}  @ask-order.xml
< 503
stderr *(HTTP 503)*
exit 75
