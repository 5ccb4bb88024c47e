# An order is for the customer that was created for its buyer, as is its address.
# The answers are from the contract.
conf own_account = yes
>* HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
< 200
<: X-CSRF-Token: token-1
$ sed 's/NL-C207/NL-207/' {{dir}}/customer.json | ecx-push-erp s4
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner?*
< 200
	{"d":{"results":[{"BusinessPartner":"1000140","Customer":"1000141",
	  "BusinessPartnerIDByExtSystem":"NL-207"}]}}
stdout {"type":"Receipt","kind":"customer","number":"1000141","*":"*"}
$ ecx-map s4 <{{dir}}/order.json | ecx-push-erp s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"SoldToParty":"1000141",
	"to_Partner":[{"PartnerFunction":"SH","Customer":"1000141","*":"*"}],"*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","kind":"order","id":"1000042","*":"*"}
