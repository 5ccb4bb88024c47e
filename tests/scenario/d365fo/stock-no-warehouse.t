# Without warehouses nothing would say whose stock it is.
conf warehouses =
$ ecx-stock-pull fo
stderr *warehouses is not set
exit 78
