# synthetic: Rows with another e-mail address are no answer; nothing is created.
conf customer_by_email = yes
$ ecx-push-erp jde
stdin @customer.json
> POST {{data}}  @ask-customer.json
< 200  @customer-none.json
> POST {{data}}  @ask-email.json
< 200
	{"fs_DATABROWSE_F01151":{"title":"Data Browser - F01151","data":{"gridData":{"columns":{},"rowset":[
	 {"F01151_AN8":4711,"F01151_EMAL":"bo@example.org"}],
	 "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]}}
stderr *F01151: asked for EMAL 'ada@example.org', got 'bo@example.org'*
exit 75
