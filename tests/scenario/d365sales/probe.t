# The probe asks for what orders need: the reference column and a permission.
$ ecx-probe sales
> GET /api/data/v9.2/salesorders?$select={{order_columns}}&$top=1
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders","value":[]}
> GET /api/data/v9.2/salesorders
	?$select=salesorderid,new_reference&$orderby=salesorderid
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#salesorders","value":[]}
> GET /api/data/v9.2/products
	?$filter=statecode eq 0 and quantityonhand ne null
	&$select=productnumber,quantityonhand&$orderby=productnumber
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
> GET /api/data/v9.2/products?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#products","value":[]}
> GET {{lists}}?*
< 200  @lists-found.json
> GET /api/data/v9.2/productpricelevels?*
< 200  {"@odata.context":"{{url}}/api/data/v9.2/$metadata#productpricelevels","value":[]}
stdout sales	Dynamics 365 Sales	ok
stdout sales	orders	ok, there are none
stdout sales	stock	ok, there are none
stdout sales	fulfillments	ok, there are none
stdout sales	products	ok, there are none
stdout sales	prices	ok, there are none
stdout sales	states	ok, there are none
$ ecx-probe sales
> GET /api/data/v9.2/salesorders?$select={{order_columns}}&$top=1
< 400
	{"error":{"code":"0x80060888",
	  "message":"Could not find a property named 'new_reference' on type \
	   'Microsoft.Dynamics.CRM.salesorder'."}}
stderr *Could not find a property named 'new_reference'*
exit 78
$ ecx-probe sales
> GET /api/data/v9.2/salesorders?$select={{order_columns}}&$top=1
< 404  {"error":{"code":"0x80060888","message":"Resource not found for the segment 'salesorders'."}}
stderr *Resource not found for the segment 'salesorders'. (HTTP 404)
exit 78
