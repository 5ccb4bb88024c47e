# Pieces are sent without a unit where no table says what they are in SAP.
# Any other unit is not dropped. The members are from the contract.
$ jq -c '.orderedItem[0].unitCode = "MTR" | .orderedItem[1].unitCode = "C62"' \
	{{dir}}/order-cloth.json | ecx-push-erp -n s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
stdout
	{"connection":"s4","method":"POST","target":"/API_SALES_ORDER_SRV/A_SalesOrder",
	 "body":{"to_Item":[
	   {"Material":"CLOTH","RequestedQuantityISOUnit":"MTR","*":"*"},
	   {"UnderlyingPurchaseOrderItem":"2","Material":"BOLT","RequestedQuantity":"123456",
	    "to_PricingElement":[{"ConditionType":"PMP0","ConditionRateValue":"101",
	      "ConditionCurrency":"EUR","ConditionQuantity":"10000"}]}],"*":"*"}}
