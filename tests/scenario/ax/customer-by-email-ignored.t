# synthetic: A customer with another e-mail address says that AX did not look for it.
# None is taken and none is created. The answers are supposed.
conf customer_by_email = yes
conf retries = 0
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}  @ask-email.xml
< 200  @emails-other.xml
stderr *asked for a customer by Locator, got another*
exit 75
