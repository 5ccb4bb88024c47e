# Several price lists and several types at once cannot be told apart.
# Nothing is asked for.
conf price_list = RTL WHS
conf price_type = BasePriceQuantity SalePriceQuantity
$ ecx-price-pull s300
stderr *price_list has several lists and price_type several types: only one of them may
exit 78
