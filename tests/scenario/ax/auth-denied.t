# Rejected credentials stop the run.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 401
stderr *the credentials are refused*
exit 77
