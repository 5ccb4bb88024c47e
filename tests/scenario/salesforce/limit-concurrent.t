# A request beyond the concurrent limit is repeated soon.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 403
	[
	 {"message":"ConcurrentRequests (Concurrent API Requests) Limit exceeded.",
	  "errorCode":"REQUEST_LIMIT_EXCEEDED"}]
stderr *REQUEST_LIMIT_EXCEEDED: ConcurrentRequests*
exit 75
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  {"totalSize":0,"done":true,"records":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
