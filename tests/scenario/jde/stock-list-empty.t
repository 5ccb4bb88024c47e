# synthetic: A configured branch without an item is an error of the configuration.
# Its name may be wrong: nothing is complete, so that nothing is set to zero.
$ ecx-stock-pull jde
> POST /jderest/v2/dataservice  @ask-items.json
< 200  @items-none.json
stderr *branch/plant '30' has no stock at all*'branches'*
exit 78
