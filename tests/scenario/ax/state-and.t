# A server that joins criteria by AND finds none of several: each order is then asked for by itself.
# How criteria are joined is supposed.
$ ordered ax 1001 1002
$ ecx-state-pull ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1002</Value1>*
< 200  @none.xml
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
	 <RemainSalesPhysical>2.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1002</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<SalesOrderServiceFindResponse xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder"><DocPurpose>Original</DocPurpose>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1002</PurchOrderFormNum><SalesId>SO-1002</SalesId>
	 <SalesStatus>Delivered</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>0.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
