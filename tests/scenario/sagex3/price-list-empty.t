# Without prices nothing is sent.
$ ecx-price-pull x3
> GET /api1/x3/erp/SEED/ITMSALES?representation=ITMSALES.$query&count=100
< 200  {"$resources":[]}
stdout {"type":"Checkpoint","*":"*"}
