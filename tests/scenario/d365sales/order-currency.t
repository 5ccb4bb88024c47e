# An order in another currency than that of its price list is rejected.
$ ecx-push-erp sales
stdin @order.json
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#pricelevels/$entity",
	 "@odata.etag":"W/\"71\"",
	 "pricelevelid":"11111111-0000-4000-8000-0000000000aa","name":"Web",
	 "transactioncurrencyid":{"transactioncurrencyid":"22222222-0000-4000-8000-0000000000ee",
	  "isocurrencycode":"USD"}}
stdout {"type":"Rejection","ref":"NL-1001","code":"rejected","*":"*"}
stderr *the order is in EUR, the price list is in USD
exit 1
