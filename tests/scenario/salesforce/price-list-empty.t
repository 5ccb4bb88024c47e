# Nothing to tell.
$ ecx-price-pull sf
> GET /services/data/v67.0/query?q=SELECT Id, SystemModstamp, UnitPrice, Product2.StockKeepingUnit FROM PricebookEntry WHERE IsActive = true AND Product2.StockKeepingUnit != null AND Pricebook2Id = '01sQy000000pbokIAA' ORDER BY SystemModstamp, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
