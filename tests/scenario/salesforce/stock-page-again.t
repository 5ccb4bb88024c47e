# synthetic: A page that leads to itself or elsewhere ends the list.
# The token stays on its host.
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[]}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 200
	{"totalSize":2,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[]}
stderr *the pages repeat: page 3 is page 2 again
exit 75
$ ecx-stock-pull sf
> GET {{query}}?q={{select_stock}} ORDER BY StockKeepingUnit, Id
< 200  {"totalSize":2,"done":false,"nextRecordsUrl":".evil.example/query","records":[]}
stderr *the response is not the last page, but has no next page
exit 75
