# Stock comes in pages that the server cuts.
conf page = 1
$ ecx-stock-pull bc
> GET {{company}}/items?$filter=type eq 'Inventory'&$orderby=number
>: Prefer: odata.maxpagesize=1
< 200  @items-page-1.json
> GET {{company}}/items?$skiptoken=MUG
>: Prefer: odata.maxpagesize=1
< 200  @items-page-2.json
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
