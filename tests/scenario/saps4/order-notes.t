# Notes are texts, and the price of 2.5 m is that of a whole number of units.
# From the contract: 123456 is too many for ConditionQuantity.
conf text_id = TX01
conf item_text_id = 0001
$ ecx-push-erp -n s4
stdin @order-cloth.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
stdout
	{"connection":"s4","method":"POST",
	 "target":"/API_SALES_ORDER_SRV/A_SalesOrder",
	 "body":{"PurchaseOrderByShipToParty":"PO-77","AssignmentReference":"tr_7UhSN1zuXS",
	  "to_Item":[
	   {"Material":"CLOTH","RequestedQuantity":"2.5",
	    "to_PricingElement":[{"ConditionRateValue":"400",
	     "ConditionQuantity":"25","*":"*"}],
	    "to_Text":[{"Language":"EN","LongTextID":"0001",
	     "LongText":"Cut: in two"}],"*":"*"},
	   {"Material":"BOLT","RequestedQuantity":"123456",
	    "to_PricingElement":[{"ConditionRateValue":"101",
	     "ConditionQuantity":"10000","*":"*"}],"*":"*"}],
	  "to_Text":[{"Language":"EN","LongTextID":"TX01",
	   "LongText":"PO-77; ideal tr_7UhSN1zuXS 1557.16 EUR 2026-11-20"}],
	  "*":"*"}}
