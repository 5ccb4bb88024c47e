# What was wanted of a line stands behind it as comments, payments at the end.
# From the contract: lineType may be Comment, description has 100 characters.
conf gift_card_item = 2410
conf gift_card_type = Account
$ ecx-push-erp -n bc
stdin @order-ring.json
> GET {{company}}/salesOrders?*
< 200  @none.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> GET {{company}}/salesShipments?*
< 200  @none.json
stdout
	{"method":"POST","target":"*/salesOrders?$expand=salesOrderLines",
	 "body":{"externalDocumentNumber":"NL-1001","customerNumber":"WEB",
	  "postingDate":"2026-11-20","orderDate":"2026-11-20","currencyCode":"EUR",
	  "pricesIncludeTax":false,
	  "salesOrderLines":[
	   {"lineType":"Item","lineObjectNumber":"RING","quantity":1,
	    "unitPrice":100},
	   {"lineType":"Comment","description":"Engraving: For Bo, who said \
	    that this would never fit into a line"},
	   {"lineType":"Account","lineObjectNumber":"2410","quantity":1,
	    "unitPrice":25},
	   {"lineType":"Comment","description":\
	    "PO-77; ideal tr_7UhSN1zuXS 146.00 EUR 2026-11-20"}]},
	 "*":"*"}
