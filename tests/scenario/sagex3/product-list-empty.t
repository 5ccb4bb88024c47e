# Without products nothing is sent.
$ ecx-product-pull x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
