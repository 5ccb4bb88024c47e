# The probe signs on, and reads one of what there is.
# A store that does not say its zone is warned of.
conf [plain] driver = bigcommerce
conf [plain] url = {{url}}
conf [plain] token = apple
conf [plain] decimals = 2
$ ecx-probe -q plain
> GET /v2/orders?limit=1
< 204
> GET /v2/store
< 403  {"status":403,"title":"You don't have a required scope to access the endpoint"}
> GET /v2/orders?*
< 204
> GET /v3/customers?*
< 200  {"data":[],"meta":{}}
stdout ...
stderr ecx-probe: plain: the store does not say its time zone, *store_v2_information_read_only
