# When IIS is down the request is repeated, then left to the next run.
conf retries = 1
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 503
> POST {{service}}  @ask-order.xml
< 503
stderr *(HTTP 503)*
exit 75
