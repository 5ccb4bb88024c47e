# Without items there are no products.
$ ecx-product-pull bc
> GET {{company}}/items?$filter=(blocked eq false)
	&$orderby=lastModifiedDateTime,number
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
