# A token that is refused stops the run.
$ $TOOLS/ecx-stock-pull depot
> GET /stock?after=0&limit=3
< 401  {"message":"Unknown token."}
stderr *Unknown token.*
exit 77
