# A version that the org does not have is an error of the configuration.
conf api_version = 99.0
$ ecx-stock-pull sf
> GET /services/data/v99.0/query
	?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 404  [{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}]
stderr *is url the org's own host, and does it have this api_version? (HTTP 404)
exit 78
