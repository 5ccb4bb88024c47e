# A price list is given by its id.
conf pricelist = Web
$ ecx-stock-pull sales
stderr *pricelist is not the id of one
exit 78
