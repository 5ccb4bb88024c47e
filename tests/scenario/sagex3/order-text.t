# Text of a customer is escaped in the XML within the XML.
$ ecx-push-erp x3
stdin @order-text.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}  *<ITM>A]]&#62;&#38;&#60;B&#34;é</ITM>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
