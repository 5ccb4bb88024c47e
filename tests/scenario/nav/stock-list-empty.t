# synthetic: Without items there is no stock.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
