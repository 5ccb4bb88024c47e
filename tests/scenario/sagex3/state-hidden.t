# synthetic: Orders that do not show our reference are those of nobody: the section is wrong.
# The columns are those of the vendor's samples, the figures are supposed.
$ ordered x3 1001
$ ecx-state-pull x3
> GET {{erp}}/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'NL-1001')
< 200
	{"$itemsPerPage":100,"$resources":[
	  {"SOHNUM":"SO-1001","DLVSTA":1}],"$links":{}}
stderr ecx-state-pull: x3: *order_source: its rows do not show CUSORDREF*
exit 78
