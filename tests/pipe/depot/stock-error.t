# A page that fails leaves the list without its end.
conf retries = 0
$ $TOOLS/ecx-stock-pull depot
> GET /stock?after=0&limit=3
< 200  [{"id":3,"item":"MUG","count":"12"}]
> GET /stock?after=3&limit=3
< 500  {"message":"The database is away."}
stdout {"type":"Stock","sku":"MUG","*":"*"}
stderr *The database is away.*
exit 75
