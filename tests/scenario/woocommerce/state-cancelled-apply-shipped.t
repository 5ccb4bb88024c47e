# An order of which something has shipped is not cancelled: a person is told, and nothing is sent.
# It has shipped by its status, by a shipment of ours, or by one of a plugin. The answers are supposed.
conf cancel = apply
$ ecx-state-push shop
stdin {{{so_1}},"state":"OrderCancelled"}
stdin {{{so_2}},"state":"OrderCancelled"}
stdin {{{so_3}},"state":"OrderCancelled"}
> GET /wp-json/wc/v3/orders?include=1,2,3&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":1,"status":"completed"},
	{"id":2,"status":"processing","meta_data":[{"id":5,"key":"_ecx_shipment_D1","value":"T9"}]},
	{"id":3,"status":"processing","meta_data":[{"id":6,"key":"_wc_shipment_tracking_items","value":[]}]}]
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-1","*":"*"}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-2","*":"*"}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"NL-3","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, but not here, because something of it has shipped: *
stderr ...
exit 1
