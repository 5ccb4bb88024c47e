# An order of whose risk the store warns is created stopped, and a person releases it.
# Another one is not. The answers are from the contract.
conf risk = hold
$ sed 's/"paymentStatus"/"risk":"investigate","paymentStatus"/' {{dir}}/order.json | ecx-push-erp fo
> GET /data/SalesOrderHeadersV4?*
< 200  {"value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"CustomersOrderReference":"NL-1001","IsSalesProcessingStopped":"Yes","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?*  {"LineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001357","LineNumber":1}
> POST /data/SalesOrderLinesV3?*  {"LineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001357","LineNumber":2}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001357","ChargeLineNumber":2}
> GET /data/SalesOrderHeadersV4?*
< 200
	{"value":[{"SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	 "SalesOrderStatus":"Backorder","IsSalesProcessingStopped":"Yes",
	 "AreTotalsCalculated":"Yes","OrderTotalAmount":54.53}]}
stdout {"type":"Receipt","id":"001357","note":"held by 'Yes': *","*":"*"}
stderr *held by 'Yes': *
$ ecx-push-erp fo
stdin @order-2.json
> GET /data/SalesOrderHeadersV4?*
< 200  {"value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1002",
	"CustomerRequisitionNumber":"NL-1002",
	"OrderingCustomerAccountNumber":"WEB-001",
	"InvoiceCustomerAccountNumber":"WEB-001","CurrencyCode":"EUR",
	"ArePricesIncludingSalesTax":"No","SkipCreateAutoCharges":"Yes","DefaultShippingSiteId":"1",
	"DefaultShippingWarehouseId":"11","Email":"ada@example.org",
	"IsDeliveryAddressOrderSpecific":"Yes","DeliveryAddressName":"Ada Byron",
	"DeliveryAddressDescription":"Ada Byron","DeliveryAddressStreet":"Dam 1",
	"DeliveryAddressZipCode":"1012 JS","DeliveryAddressCity":"Amsterdam",
	"DeliveryAddressCountryRegionId":"NLD"}
< 201
	{"SalesOrderNumber":"001358","CustomersOrderReference":"NL-1002",
	 "SalesOrderStatus":"Backorder"}
> POST /data/SalesOrderLinesV3?*  {"LineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001358","LineNumber":1}
> POST /data/SalesOrderLinesV3?*  {"LineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001358","LineNumber":2}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":1,"*":"*"}
< 201  {"SalesOrderNumber":"001358","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?*  {"ChargeLineNumber":2,"*":"*"}
< 201  {"SalesOrderNumber":"001358","ChargeLineNumber":2}
stdout {"type":"Receipt","id":"001358","*":"*"}
