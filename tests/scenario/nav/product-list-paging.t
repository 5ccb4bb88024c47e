# synthetic: Products come in pages that the server cuts.
conf page = 1
$ ecx-product-pull nav
> GET {{company}}/ItemCard?$filter=Blocked eq false&$orderby=No
>: Prefer: odata.maxpagesize=1
< 200  @items-page-1.json
> GET {{company}}/ItemCard?$skiptoken=MUG
< 200  @items-pen.json
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Product","sku":"PEN","name":"Pen","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
