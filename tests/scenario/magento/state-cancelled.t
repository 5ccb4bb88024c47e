# An order that the ERP has cancelled is a row for a person, once, with the money; nothing is sent.
# The members are those of the contract; a comment is answered with true, as recorded.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
stdout {"type":"Rejection","code":"report","ref":"NL-1014","*":"*"}
stderr ecx-state-push: shop: state NL-1014: cancelled in erp as SO-14: cancel it in shop and \
	give back 24.20 EUR (24.20 EUR of card 'c1')
exit 1
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
