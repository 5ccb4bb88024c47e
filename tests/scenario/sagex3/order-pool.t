# A failure without a message is left to the next run.
# The pool of web services is full.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @pool.xml
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
stderr *No licence left*
exit 75
