# synthetic: Stock comes in pages that the server cuts.
conf page = 1
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=1
< 200  @items-page-1.json
> GET {{company}}/ItemCard?$skiptoken=MUG
< 200  @items-pen.json
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
