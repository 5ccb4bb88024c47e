# An open order is stopped, has left in part, or waits; the others are as their status says.
# The members are those of the service, the figures are supposed.
$ ordered ax 1001 1002 1003 1004 1005
$ ecx-state-pull ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1002</Value1>*<Value1>NL-1003</Value1>*<Value1>NL-1004</Value1>*<Value1>NL-1005</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<SalesOrderServiceFindResponse xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder"><DocPurpose>Original</DocPurpose>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1001</PurchOrderFormNum><SalesId>SO-1001</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>2.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	<SalesTable class="entity"><CustAccount>4000</CustAccount><MCROrderStopped>Yes</MCROrderStopped>
	 <PurchOrderFormNum>NL-1002</PurchOrderFormNum><SalesId>SO-1002</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>2.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1003</PurchOrderFormNum><SalesId>SO-1003</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>1.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1004</PurchOrderFormNum><SalesId>SO-1004</SalesId>
	 <SalesStatus>Delivered</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>0.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1005</PurchOrderFormNum><SalesId>SO-1005</SalesId>
	 <SalesStatus>Invoiced</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>0.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout
	{"type":"OrderState","v":1,"source":"ax","id":"SO-1001","ref":"NL-1001",
	"orderId":"id-1001","orderNumber":"1001","number":"SO-1001","state":"OrderProcessing"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout {"type":"OrderState","ref":"NL-1005","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
