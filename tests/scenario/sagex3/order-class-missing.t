# An unknown class is not taken for a missing order.
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 404  {"$diagnoses":[{"$severity":"error","$message":"Representation not found"}]}
stderr *Representation not found*
exit 78
