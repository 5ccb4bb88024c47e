# Without changes no products are sent.
$ ecx-product-pull sf
> GET {{query}}?q={{select_product}} ORDER BY SystemModstamp, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
