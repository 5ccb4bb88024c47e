# A customer that AX rejects is reported with the words of AX.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}
	*<CustomerServiceCreateRequest*<OurAccountNum>NL-C207</OurAccountNum>*
< 500  @refused.xml
<: Content-Type: text/xml; charset=utf-8
stderr *RecordNotFound*
exit 75
