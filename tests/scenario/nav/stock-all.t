# synthetic: Stock may be without subtracting what is on sales orders.
conf stock_less =
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @items-mug-ordered.json
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
