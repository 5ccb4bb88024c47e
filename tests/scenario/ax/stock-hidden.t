# synthetic: A stock level that AX hides is not zero.
# The document is a custom one.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-hidden.xml
stderr *item MUG: AvailPhysical is not a number
exit 75
