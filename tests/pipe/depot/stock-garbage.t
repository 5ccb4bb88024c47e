# An answer that is no list of rows is not the end of the list.
$ $TOOLS/ecx-stock-pull depot
> GET /stock?after=0&limit=3
< 200  {"rows":[]}
stderr *no rows behind id 0*
exit 75
