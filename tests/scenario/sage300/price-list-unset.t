# synthetic: without a list nobody knows which prices are meant.
conf price_list =
$ ecx-price-pull s300
stderr *price_list is not set
exit 78
