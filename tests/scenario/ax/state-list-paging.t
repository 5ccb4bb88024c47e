# More orders than one request asks for are asked for in groups.
# The members are those of the service, the figures are supposed.
$ ordered ax $(seq 1001 1021)
# So young an order is not missed.
ECX_NOW=2026-11-20T09:45:00Z
$ ecx-state-pull ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1020</Value1>*
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
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1020</PurchOrderFormNum><SalesId>SO-1020</SalesId>
	 <SalesStatus>Delivered</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>0.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1021</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<SalesOrderServiceFindResponse xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder"><DocPurpose>Original</DocPurpose>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1021</PurchOrderFormNum><SalesId>SO-1021</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1020","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
