# synthetic: A stock level that AX hides is not zero.
# The document is one of the site.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-hidden.xml
stderr *stock of MUG: AvailPhysical is no number
exit 75
