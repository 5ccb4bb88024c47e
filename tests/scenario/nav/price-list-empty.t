# synthetic: Without items there are no prices.
$ ecx-price-pull nav
> GET {{company}}/ItemCard?$filter=Unit_Price gt 0&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
