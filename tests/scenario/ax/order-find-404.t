# No service at that address says nothing about the order: nothing is made.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 404  <html><head><title>404 - File or directory not found.</title></head></html>
stderr *config: *HTTP 404*
exit 78
# Nor does it when it is gone.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 410
stderr *config: *HTTP 410*
exit 78
# Of a create it is certain that nothing was done: the next run begins anew.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  *<SalesOrderServiceFindRequest*
< 200  @none.xml
> POST {{service}}  *<SalesOrderServiceCreateRequest*
< 404
stderr *config: *HTTP 404*
exit 78
