# synthetic: All items come first, then those changed since.
$ ecx-product-pull nav
> GET {{company}}/ItemCard?$filter=Blocked eq false&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @items-mug.json
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
