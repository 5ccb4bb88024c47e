# A map of the site with a field in no group rejects the order.
# Nothing is sent but the look-up.
conf order_map = {{tmp}}/order.map
$ printf '%s\n' 'CUSORDREF text(20) ref required' >order.map
$ ecx-map x3 >mapped
stdin @order.json
$ ecx-push-erp x3 <mapped
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$resources":[]}
stdout {"type":"Rejection","reason":"*neither a group nor a table*","*":"*"}
stderr ...
exit 1
