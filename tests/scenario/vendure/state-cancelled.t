# An order that the ERP has cancelled is for a person, who is told what to give back; nothing is sent.
# Once it is acknowledged it is not said again.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-state-push shop
stdin {{{so_made}},"state":"OrderCancelled"}
stdout {"type":"Rejection","kind":"state","code":"report","*":"*"}
stderr ecx-state-push: shop: state V-T2YW9KXK6L1NCHD5: cancelled in erp as SO-7: cancel it in shop and give back 30.25 EUR (30.25 EUR of card 'tr_1')
exit 1
$ ecx-state-push shop
stdin {{{so_made}},"state":"OrderCancelled"}
