# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a wrong token, a resource that is not granted, another path, and a
# log-in page.
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Backend::store"}}
stderr ecx-probe: shop: GET /V1/store/storeConfigs: The consumer isn't authorized to access Magento_Backend::store. (check that the resource is granted to the integration, that its tokens are accepted as bearer tokens, and that the web server passes the header Authorization on) (HTTP 401)
exit 77
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 200 [{"id":1,"base_currency_code":"EUR"}]
> GET /rest/all/V1/orders?*
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Sales::actions_view"}}
> GET /rest/all/V1/customers/search?*
< 200 {"items":[],"total_count":0}
stdout shop	Magento 2, Adobe Commerce	ok
stdout shop	customers	ok, there are none
stderr ecx-probe: shop: orders: GET /V1/orders: The consumer isn't authorized to access Magento_Sales::actions_view. (check that the resource is granted to the integration, that its tokens are accepted as bearer tokens, and that the web server passes the header Authorization on) (HTTP 401)
exit 77
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 404 {"message":"Request does not match any route.","trace":null}
stderr ecx-probe: shop: GET /V1/store/storeConfigs: the store has no such route: set url to https://host/rest/all, and check that the module is enabled (HTTP 404)
exit 78
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 404 <html><title>404 Not Found</title></html>
stderr ecx-probe: shop: GET /V1/store/storeConfigs: the store has no such route: set url to https://host/rest/all, and check that the module is enabled (HTTP 404)
exit 78
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 404 {"message":"The store that was requested wasn't found. Verify the store and try again."}
stderr ecx-probe: shop: The store that was requested wasn't found. Verify the store and try again. (HTTP 404)
exit 78
$ ecx-probe shop
> GET /rest/all/V1/store/storeConfigs
< 200 <html><title>Magento Admin</title></html>
stderr ecx-probe: shop: GET /V1/store/storeConfigs: the answer is no JSON but a page 'Magento Admin': is url the API's, and is there a log-on page in front of it? (HTTP 200)
exit 75
