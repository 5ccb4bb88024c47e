# A service that is not found says nothing of the order: none is created.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 404  <html><head><title>404 - File or directory not found.</title></head></html>
stderr *config: *HTTP 404*
exit 78
# Nor does a service that is gone.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 410
stderr *config: *HTTP 410*
exit 78
# A create that is answered so was not done, and the next run begins again.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 200  @none.xml
> POST {{service}}  *<SalesOrderServiceCreateRequest*
< 404
stderr *config: *HTTP 404*
exit 78
