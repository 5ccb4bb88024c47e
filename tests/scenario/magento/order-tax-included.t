# The row totals of the store are not used: what they mean differs.
# An order as each of three releases answers, from their sources: the row without its
# discount, less it, and the price of one piece. The rows are not exact without tax.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014",{{three_teas}}
	"base_row_total":49.46,"base_row_total_incl_tax":59.85}]},
	{"entity_id":15,"increment_id":"1015",{{three_teas}}
	"base_row_total":43.47,"base_row_total_incl_tax":53.86}]},
	{"entity_id":16,"increment_id":"1016",{{three_teas}}
	"base_row_total":10.5,"base_row_total_incl_tax":20.89}]}],"total_count":3}
stdout @three-teas.json
stdout @three-teas.json
stdout @three-teas.json
stdout {"type":"Checkpoint","*":"*"}
