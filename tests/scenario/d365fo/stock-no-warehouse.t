# Stock needs warehouses in the configuration.
conf warehouses =
$ ecx-stock-pull fo
stderr *no warehouse is named: set warehouses
exit 78
