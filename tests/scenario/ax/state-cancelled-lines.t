# The lines that were cancelled are named by the numbers that the store has for them.
# The members are those of the service, the figures are supposed.
$ ordered ax 1001
$ ecx-state-pull ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<SalesOrderServiceFindResponse xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder"><DocPurpose>Original</DocPurpose>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1001</PurchOrderFormNum><SalesId>SO-1001</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>0.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesStatus>Canceled</SalesStatus><SalesUnit>Pcs</SalesUnit></SalesLine>
	 <SalesLine class="entity"><CustomerLineNum>2</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>1.00</RemainSalesPhysical><SalesQty>1.00</SalesQty><SalesStatus>Backorder</SalesStatus><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","orderItemNumber":["1"],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
