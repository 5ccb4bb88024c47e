# The query of SOAP does not look for e-mail addresses: the run ends.
# Nothing is created.
conf customer_by_email = yes
conf find = soap
$ ecx-push-erp x3
stdin @customer.json
> POST {{soap}}  *
< 200  @queried-none.xml
stderr *customer_by_email needs find = rest
exit 78
