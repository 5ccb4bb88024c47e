# The probe reads the store views, then one order and one customer.
conf order_history = no
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"base_currency_code":"EUR"}]
> GET /rest/all/V1/orders?*&searchCriteria[pageSize]=1
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/customers/search?*&searchCriteria[pageSize]=1
< 200 {"items":[],"total_count":0}
stdout ...
