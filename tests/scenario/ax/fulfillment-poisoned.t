# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
conf shipments = slip
conf slip_source = PackingSlipService PackingSlip CustPackingSlipJour CustPackingSlipTrans
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check ax
> POST {{service}}  @ask-order.xml
< 200  @partly.xml
> POST {{service}}
	*<PackingSlipServiceFindRequest*
	<DataSourceName>CustPackingSlipJour</DataSourceName>
	<FieldName>SalesId</FieldName><Operator>Equal</Operator>
	<Value1>SO-000042</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<PackingSlipServiceFindResponse
	 xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<PackingSlip xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/PackingSlip">
	<CustPackingSlipJour class="entity"><DeliveryDate>2026-11-19</DeliveryDate><DlvMode>DHL</DlvMode>
	 <PackingSlipId>PS-1</PackingSlipId><SalesId>SO-000042</SalesId>
	 <CustPackingSlipTrans class="entity"><InventTransId>LOT-1</InventTransId><ItemId>TS-RED-M</ItemId>
	 <Qty>1.00</Qty></CustPackingSlipTrans></CustPackingSlipJour>
	<CustPackingSlipJour class="entity"><DeliveryDate>2026-11-19</DeliveryDate><DlvMode>DHL</DlvMode>
	 <PackingSlipId>PS-2</PackingSlipId><SalesId>SO-000042</SalesId>
	 <CustPackingSlipTrans class="entity"><InventTransId>LOT-1</InventTransId><ItemId>TS-RED-M</ItemId>
	 <Qty>one</Qty></CustPackingSlipTrans></CustPackingSlipJour>
	<CustPackingSlipJour class="entity"><DeliveryDate>2026-11-19</DeliveryDate><DlvMode>DHL</DlvMode>
	 <PackingSlipId>PS-3</PackingSlipId><SalesId>SO-000042</SalesId>
	 <CustPackingSlipTrans class="entity"><InventTransId>LOT-1</InventTransId><ItemId>TS-RED-M</ItemId>
	 <Qty>1.00</Qty></CustPackingSlipTrans></CustPackingSlipJour>
	</PackingSlip></PackingSlipServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"@class\":\"entity\",\"DeliveryDate\":\"2026-11-19\",\"DlvMode\":\"DH*",
	"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"PS-1",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"PS-3",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: ax: packing slip PS-2: Qty of a line is not a number
exit 1
