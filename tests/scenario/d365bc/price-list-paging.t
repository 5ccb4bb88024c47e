# Prices come in pages that the server cuts.
$ ecx-price-pull bc
> GET {{company}}/items?$filter=(unitPrice gt 0)
	&$orderby=lastModifiedDateTime,number
< 200  @items-page-1.json
> GET {{company}}/items?$skiptoken=MUG
< 200  @items-page-2.json
stdout {"type":"Price","sku":"MUG","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Price","sku":"PEN","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
