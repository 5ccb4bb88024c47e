# Without items there are no prices.
$ ecx-price-pull bc
> GET {{company}}/items?$filter=(unitPrice gt 0)
	&$orderby=lastModifiedDateTime,number
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
