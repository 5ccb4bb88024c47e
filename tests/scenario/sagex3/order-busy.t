# X3 says in the language of its user that a record is locked: it is tried again.
# None is filed. The words are supposed.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:save *
< 200
	<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
	<s:saveResponse xmlns:s="http://www.adonix.com/WSS"><saveReturn><status>0</status>
	<messages><message>Artikel MUG: Datensatz ist gesperrt</message><type>3</type></messages>
	</saveReturn></s:saveResponse></e:Body></e:Envelope>
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
stderr *Datensatz ist gesperrt*
exit 75
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:save *
< 200
	<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
	<s:saveResponse xmlns:s="http://www.adonix.com/WSS"><saveReturn><status>0</status>
	<messages><message>Cliente WEB: registro en curso de modificación</message><type>3</type></messages>
	</saveReturn></s:saveResponse></e:Body></e:Envelope>
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
stderr *en curso de modificación*
exit 75
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:save *
< 200
	<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
	<s:saveResponse xmlns:s="http://www.adonix.com/WSS"><saveReturn><status>0</status>
	<messages><message>Customer WEB: Record locked by another user</message><type>3</type></messages>
	</saveReturn></s:saveResponse></e:Body></e:Envelope>
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
stderr *Record locked by another user*
exit 75
$ ecx-ledger quarantine
