# A server that answers the same rows again is not asked for ever.
$ $TOOLS/ecx-stock-pull depot
> GET /stock?after=0&limit=3
< 200  [{"id":3,"item":"MUG","count":"12"}]
> GET /stock?after=3&limit=3
< 200  [{"id":3,"item":"MUG","count":"12"}]
stdout {"type":"Stock","sku":"MUG","*":"*"}
stdout {"type":"Stock","sku":"MUG","*":"*"}
stderr *no rows behind id 3*
exit 75
