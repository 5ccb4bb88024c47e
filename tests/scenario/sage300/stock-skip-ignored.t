# synthetic: A server that ignores $skip ends the run.
# The list would have no end.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100
< 200  @stock-page.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?$top=100&$skip=1
< 200  @stock-page.json
stderr *the pages repeat*
exit 75
