# Stock needs warehouses in the configuration.
conf warehouses =
$ ecx-stock-pull fo
stderr *warehouses is not set
exit 78
