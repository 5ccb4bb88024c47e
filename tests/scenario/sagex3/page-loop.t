# A link that leads back to its own page ends the run.
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200  {"$resources":[],"$links":{"$next":{"$url":"{{url}}/elsewhere"}}}
stderr *does not lead to another page*
exit 75
