# The answer and its message may be behind references in the XML.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @refused-refs.xml
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
stderr ...
exit 75
