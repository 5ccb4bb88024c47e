# When the daily calls are used up, no run sends anything for a while.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 403  [{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}]
stderr *REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded. (HTTP 403)
exit 75
$ ecx-stock-pull sf
stderr *the server asks for a pause of * s
exit 75
