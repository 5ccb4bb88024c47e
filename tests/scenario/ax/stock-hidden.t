# synthetic: a document of the site. A field that AX hides is no zero.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200  @stock-hidden.xml
stderr *stock of MUG: AvailPhysical is no number
exit 75
