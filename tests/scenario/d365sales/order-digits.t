# Amounts that Dataverse cannot hold are rejected.
$ ecx-push-erp sales
stdin
	{"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003",
	 "orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"MUG","orderQuantity":"1",
	   "price":"1.0001","lineExtensionAmount":"1.0001"}],
	 "anticipatedMonetaryTotal":{"taxInclusiveAmount":"1.0001"}}
> GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)
	?$select=name&$expand=transactioncurrencyid($select=isocurrencycode)
< 200  @price-list.json
> GET /api/data/v9.2/products
	?$filter=(productnumber eq 'MUG') and (statecode eq 0)
	&$select=productid,productnumber,_defaultuomid_value
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#products",
	 "value":[
	  {"@odata.etag":"W/\"502\"",
	   "productid":"00000002-0000-4000-8000-000000000002",
	   "productnumber":"MUG",
	   "_defaultuomid_value":"33333333-0000-4000-8000-0000000000cc"}]}
stdout {"type":"Rejection","ref":"NL-1003","code":"rejected","*":"*"}
stderr *line 1: price and discount have too many digits
exit 1
