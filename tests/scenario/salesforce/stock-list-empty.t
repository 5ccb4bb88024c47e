# Nothing to tell.
$ ecx-stock-pull sf
> GET /services/data/v67.0/query?q=SELECT Id, StockKeepingUnit, Stock__c FROM Product2 WHERE StockKeepingUnit != null AND Stock__c != null ORDER BY StockKeepingUnit, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
