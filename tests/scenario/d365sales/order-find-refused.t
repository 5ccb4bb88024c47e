# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created. Here it is
# the look-up of an item.
$ ecx-push-erp sales
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"sales","cursor":"all"}
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'TS-RED-M') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 400  {"error":{"code":"0x80060888","message":"The query option $filter is invalid"}}
stderr *the query itself was refused, not a document: *The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
