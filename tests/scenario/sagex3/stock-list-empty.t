# A configured site without a row is an error of the configuration.
# Its name may be wrong: nothing is complete, so that nothing is set to zero.
conf stock_sites = FR011 FRO12
$ ecx-stock-pull x3
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FR011')
< 200  {"$resources":[{"ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5,"PHYALL":1}]}
> GET /api1/x3/erp/SEED/ITMMVT?representation=ITMMVT.$query&count=100
	&orderBy=ITMREF&where=(STOFCY eq 'FRO12')
< 200  {"$resources":[]}
stderr *site 'FRO12' has no stock at all*'stock_sites'*
exit 78
