# A dry run looks the order up, and prints what it would send.
$ ecx-push-erp -n x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
stdout
	{"method":"POST","target":"*CAdxWebServiceXmlCC",
	 "body":"*<FLD NAME=\"CUSORDREF\">NL-1001</FLD>*","*":"*"}
