# synthetic: Invoices that do not show whether they are posted are none: the section is wrong.
# The columns are those of the vendor's samples, the figures are supposed.
conf invoice_source = SINVOICE
$ ordered x3 1001
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"$key":"SO-1001","SOHNUM":"SO-1001","CUSORDREF":"NL-1001","DLVSTA":1,"ORDSTA":1}],"$links":{}}
> GET {{erp}}/SINVOICE?representation=SINVOICE.$query&count=100
	&where=(SOHNUM eq 'SO-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"NUM":"SIN-2","SOHNUM":"SO-1001","INVDAT":"2026-11-20"}],"$links":{}}
stderr ecx-state-pull: x3: *invoice_source: its rows do not show the column of invoice_posted*
exit 78
