# What is no JSON or has no rows is not taken for an answer.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  <html>Log in</html>
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  [{"Id":"x"}]
stderr *the response has no list of records
exit 75
