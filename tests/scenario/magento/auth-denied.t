# A rejected sign-on names all three causes.
# The server has the same words for each.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
>* GET /rest/all/V1/orders?*
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Sales::actions_view"}}
stderr ecx-fetch-orders: shop: orders: *the resource is granted*as bearer tokens*header Authorization*
exit 77
