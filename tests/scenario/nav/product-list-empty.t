# synthetic: Without items there are no products.
$ ecx-product-pull nav
> GET {{company}}/ItemCard?$filter=Blocked eq false&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
