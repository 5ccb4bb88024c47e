# Without items there is no stock.
$ ecx-stock-pull bc
> GET {{company}}/items?$filter=type eq 'Inventory'&$orderby=number
>: Prefer: odata.maxpagesize=500
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
