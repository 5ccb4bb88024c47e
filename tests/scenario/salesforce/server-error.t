# A request that fails is repeated, then left to the next run.
conf retries = 1
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 503  <html>Down for maintenance</html>
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 500  [{"message":"An unexpected error occurred","errorCode":"UNKNOWN_EXCEPTION"}]
stderr *UNKNOWN_EXCEPTION: An unexpected error occurred (HTTP 500)
exit 75
