# The representation and the reference field may be the site's own.
conf order_source = SORDER YSORDER
conf reference_field = YWEBREF
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=YSORDER.$query&count=100&where=(YWEBREF eq 'NL-1001')
< 200  {"$resources":[{"SOHNUM":"SOF-42","YWEBREF":"NL-1001"}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","existed":true,"*":"*"}
