# A store that cannot list its products is not compared by them, and that is said.
# There are no answers: nothing is asked.
$ ecx-compare --products shop erp
stderr ecx-compare: shop: WooCommerce cannot list products, so that they cannot be compared with --products
exit 78
