# An order that is pushed again is known to the ledger, and nothing is sent.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<wss:save *<FLD NAME="CUSORDREF">NL-1001</FLD>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
$ ecx-push-erp x3
stdin @order.json
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","repeated":true,"*":"*"}
