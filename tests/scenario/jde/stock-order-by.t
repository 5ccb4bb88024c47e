# synthetic: Older servers want the order of rows in another place.
conf order_by = top
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4102","orderBy":[{"column":"F4102.ITM","direction":"ASC"}],"*":"*"}
< 200  @items-none.json
stderr *
exit 78
