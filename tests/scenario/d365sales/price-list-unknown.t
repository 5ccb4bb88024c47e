# A price list that is not there is an error of the configuration.
# The answers are from the contract.
conf pricelists = 11111111-0000-4000-8000-0000000000bb
$ ecx-price-pull sales
> GET {{lists}}?*
< 200  @lists-found.json
stderr *there is no price list '11111111-0000-4000-8000-0000000000bb': correct pricelist or pricelists
exit 78
