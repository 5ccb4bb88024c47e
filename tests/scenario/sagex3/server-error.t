# When X3 is down the request is repeated, then left to the next run.
# Its message is reported.
conf retries = 1
$ ecx-push-erp x3
stdin @order.json
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 503
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 500  {"$diagnoses":[{"$severity":"error","$message":"No runtime"}]}
stderr *No runtime*
exit 75
