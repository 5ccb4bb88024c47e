# synthetic: A warehouse without a row is an error of the configuration.
# Its name may be wrong: nothing is complete, so that nothing is set to zero.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-none.xml
stderr *warehouse '11' has no stock at all*'warehouses'*
exit 78
