# synthetic: Prices come in pages that the server cuts.
conf page = 1
$ ecx-price-pull nav
> GET {{company}}/ItemCard?$filter=Unit_Price gt 0&$orderby=No
>: Prefer: odata.maxpagesize=1
< 200  @items-page-1.json
> GET {{company}}/ItemCard?$skiptoken=MUG
< 200  @items-pen.json
stdout {"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR","*":"*"}
stdout {"type":"Price","sku":"PEN","price":"12.5","priceCurrency":"EUR","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
