# Three pieces without an exact price have one with more digits.
# Where none is exact, the order is rejected.
$ ecx-push-erp x3
stdin @order-3.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<FLD NAME="QTY">3</FLD><FLD NAME="GROPRI">10.99333</FLD>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
