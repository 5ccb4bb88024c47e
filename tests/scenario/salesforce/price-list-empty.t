# Without changes no prices are sent.
$ ecx-price-pull sf
> GET {{query}}?q={{select_price}} ORDER BY SystemModstamp, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
