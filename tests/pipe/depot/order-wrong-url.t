# A 404 that is not the API's says nothing about the order: none is created.
$ $TOOLS/ecx-push-erp depot
stdin @order.json
> GET /order?reference=NL-1
< 404  <html><head><title>Not Found</title></head></html>
stderr *is url right?*
exit 78
