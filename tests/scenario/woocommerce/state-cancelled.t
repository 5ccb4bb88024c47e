# An order that the ERP has cancelled is for a person, who is told what to give back; nothing is sent.
# Once it is acknowledged it is not said again.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop >order
> GET /wp-json/wc/v3/orders?*
< 200  @mug-and-bowl.json
$ made <order
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderCancelled"}
stdout {"type":"Rejection","kind":"state","code":"report","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1: cancel it in shop and give back 52.39 EUR (52.39 EUR of ideal 'T1')
exit 1
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderCancelled"}
