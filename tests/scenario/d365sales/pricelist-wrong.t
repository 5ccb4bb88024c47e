# A price list is given by its id.
conf pricelist = Web
$ ecx-stock-pull sales
stderr *pricelist 'Web' is not the id of a price list
exit 78
