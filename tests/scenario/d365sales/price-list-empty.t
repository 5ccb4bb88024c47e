# Without changes no prices are sent.
$ ecx-price-pull sales --since 2026-11-19T11:00:00Z
> GET {{lists}}?$filter=(pricelevelid eq 11111111-0000-4000-8000-0000000000aa)
	&$select={{lists_columns}}&$orderby=pricelevelid
< 200  @lists-found.json
> GET /api/data/v9.2/productpricelevels
	?$filter=modifiedon ge 2026-11-19T11:00:00Z \
	 and ((_pricelevelid_value eq 11111111-0000-4000-8000-0000000000aa) \
	 and (pricingmethodcode eq 1))
	&$select={{price_columns}}&$expand={{price_links}}
	&$orderby=modifiedon,productpricelevelid
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#productpricelevels","value":[]}
stdout {"type":"Checkpoint","cursor":"2026-11-19T11:00:00Z","*":"*"}
