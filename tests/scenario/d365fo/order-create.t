# An order is looked up, then its header, lines and charges are created.
# They have numbers of ours. Prices are for the whole quantity, without tax, and
# a discount is negative.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001",
	"CustomerRequisitionNumber":"NL-1001",
	"OrderingCustomerAccountNumber":"WEB-001",
	"InvoiceCustomerAccountNumber":"WEB-001","CurrencyCode":"EUR",
	"ArePricesIncludingSalesTax":"No","SkipCreateAutoCharges":"Yes","DefaultShippingSiteId":"1",
	"DefaultShippingWarehouseId":"11","Email":"ada@example.org",
	"IsDeliveryAddressOrderSpecific":"Yes","DeliveryAddressName":"Ada Byron",
	"DeliveryAddressDescription":"Ada Byron","DeliveryAddressStreet":"Dam 1",
	"DeliveryAddressZipCode":"1012 JS","DeliveryAddressCity":"Amsterdam",
	"DeliveryAddressCountryRegionId":"NLD"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"CustomersLineNumber":1,
	"ItemNumber":"TS-RED-M","OrderedSalesQuantity":2,"SalesPrice":32.98,
	"SalesPriceQuantity":2,"ShippingSiteId":"1","ShippingWarehouseId":"11"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"InventoryLotId":"L-1"}
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"CustomersLineNumber":2,
	"ItemNumber":"MUG","OrderedSalesQuantity":1,"SalesPrice":10,
	"SalesPriceQuantity":1,"ShippingSiteId":"1","ShippingWarehouseId":"11"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"InventoryLotId":"L-2"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	"SalesChargeCode":"FREIGHT","ChargeCategory":"Fixed",
	"ChargeDescription":"Shipping","FixedChargeAmount":4.09,
	"ChargeAccountingCurrencyCode":"EUR"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2,
	"SalesChargeCode":"DISCOUNT","ChargeCategory":"Fixed",
	"ChargeDescription":"Welcome","FixedChargeAmount":-2,
	"ChargeAccountingCurrencyCode":"EUR"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","number":"001357","*":"*"}
