# Nothing to tell.
$ ecx-product-pull sf
> GET /services/data/v67.0/query?q=SELECT Id, SystemModstamp, StockKeepingUnit, Name, Description, Family FROM Product2 WHERE IsActive = true AND StockKeepingUnit != null ORDER BY SystemModstamp, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
