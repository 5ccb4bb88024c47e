# All products are sent each time where X3 shows no time of change.
conf changed_field = none
$ ecx-product-pull --since 2026-11-20T08:00:00Z x3
> GET /api1/x3/erp/SEED/ITMMASTER?representation=ITMMASTER.$query&count=100&orderBy=ITMREF
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
