# The unit of a line is SAP's by the table of units, or else its ISO code.
# Without a row for pieces they have no unit. The members are from the contract.
conf unit_table = {{dir}}/units.csv
$ jq -c '.orderedItem[0].unitCode = "MTR"' {{dir}}/order-cloth.json | ecx-push-erp -n s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
stdout
	{"connection":"s4","method":"POST","target":"/API_SALES_ORDER_SRV/A_SalesOrder",
	 "body":{"to_Item":[
	   {"UnderlyingPurchaseOrderItem":"1","Material":"CLOTH","RequestedQuantity":"2.5",
	    "RequestedQuantityISOUnit":"MTR","to_PricingElement":[
	     {"ConditionType":"PMP0","ConditionRateValue":"400","ConditionCurrency":"EUR",
	      "ConditionQuantity":"25","ConditionQuantityISOUnit":"MTR"}]},
	   {"UnderlyingPurchaseOrderItem":"2","Material":"BOLT","RequestedQuantity":"123456",
	    "RequestedQuantityUnit":"PC","to_PricingElement":[
	     {"ConditionType":"PMP0","ConditionRateValue":"101","ConditionCurrency":"EUR",
	      "ConditionQuantity":"10000","ConditionQuantityUnit":"PC"}]}],"*":"*"}}
