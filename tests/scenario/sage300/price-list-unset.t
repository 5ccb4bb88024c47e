# synthetic: Prices need a price list in the configuration.
conf price_list =
$ ecx-price-pull s300
stderr *price_list is not set
exit 78
