# A branch without items has no stock.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200  @items-none.json
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
