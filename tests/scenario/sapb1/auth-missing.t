# A log-in that is not found says nothing of the order: none is created.
$ ecx-push-erp b1
stdin @order.json
> POST /b1s/v2/Login  *
< 404  <html><head><title>Not Found</title></head></html>
stderr *config: *HTTP 404*
exit 78
