# A release that takes no address with the order gets none.
conf ship_to = none
$ ecx-push-erp -n s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
stdout
	{"connection":"s4","method":"POST",
	 "target":"/API_SALES_ORDER_SRV/A_SalesOrder",
	 "body":{"SalesOrderType":"OR","SalesOrganization":"1710",
	  "DistributionChannel":"10","OrganizationDivision":"00",
	  "SoldToParty":"17100001","PurchaseOrderByCustomer":"NL-1001",
	  "CustomerPurchaseOrderDate":"*","TransactionCurrency":"EUR",
	  "to_Item":"*","to_PricingElement":"*"}}
