# synthetic: Changes are asked for by day, because NAV knows only the day.
$ ecx-product-pull --since 2026-11-18T09:00:00Z nav
> GET {{company}}/ItemCard
	?$filter=(Last_Date_Modified ge 2026-11-18) and (Blocked eq false)
	&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  @items-mug.json
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
