# A state that is not in the table is refused by its name; the others come.
# The state is supposed.
$ ordered ax 1001 1002
$ ecx-state-pull ax
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*<Value1>NL-1002</Value1>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<SalesOrderServiceFindResponse xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder"><DocPurpose>Original</DocPurpose>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1001</PurchOrderFormNum><SalesId>SO-1001</SalesId>
	 <SalesStatus>Frozen</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>2.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	<SalesTable class="entity"><CustAccount>4000</CustAccount>
	 <PurchOrderFormNum>NL-1002</PurchOrderFormNum><SalesId>SO-1002</SalesId>
	 <SalesStatus>Backorder</SalesStatus><SalesType>Sales</SalesType>
	 <SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum><ItemId>A</ItemId>
	 <RemainSalesPhysical>2.00</RemainSalesPhysical><SalesQty>2.00</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	</SalesTable>
	</SalesOrder></SalesOrderServiceFindResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: ax: state NL-1001: ax-state.map:*: table 'ax-states' has no row for 'Frozen'
exit 1
