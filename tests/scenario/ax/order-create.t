# An order is looked up, created with elements in schema order, and read back.
# AX does not say when it has created a journal instead.
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}  @ask-order-whole.xml
>: SOAPAction: "http://schemas.microsoft.com/dynamics/2008/01/services/SalesOrderService/find"
>: Content-Type: text/xml; charset=utf-8
< 200  @none.xml
> POST {{service}}
	<?xml version="1.0" encoding="utf-8"?>
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
	<s:Header><CallContext xmlns="http://schemas.microsoft.com/dynamics/2010/01/datacontracts">
	<Company>DAT</Company><Language>en-us</Language>
	<MessageId>{03c0c273-303b-8e64-a67c-2dc794326420}</MessageId></CallContext></s:Header>
	<s:Body>
	<SalesOrderServiceCreateRequest
	xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<SalesOrder xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/SalesOrder">
	<SalesTable class="entity"><CurrencyCode>EUR</CurrencyCode><CustAccount>4000</CustAccount>
	<CustomerRef>1001</CustomerRef><DeliveryName>Ada Byron</DeliveryName>
	<Email>ada@example.org</Email>
	<InclTax>No</InclTax><InventLocationId>11</InventLocationId><InventSiteId>1</InventSiteId>
	<PurchOrderFormNum>NL-1001</PurchOrderFormNum>
	<ReceiptDateRequested>2026-11-20</ReceiptDateRequested>
	<SalesOriginId>WEB</SalesOriginId>
	<TableDlvAddr class="entity"><City>Amsterdam</City><CountryRegionId>NL</CountryRegionId>
	<LocationName>Ada Byron</LocationName><Street>Dam 1</Street>
	<ZipCode>1012 JS</ZipCode></TableDlvAddr>
	<SalesLine class="entity"><CustomerLineNum>1</CustomerLineNum>
	<ItemId>TS-RED-M</ItemId><PriceUnit>2</PriceUnit>
	<SalesPrice>32.98</SalesPrice><SalesQty>2</SalesQty><SalesUnit>Pcs</SalesUnit></SalesLine>
	<MarkupTransHeader class="entity"><MarkupCategory>Fixed</MarkupCategory>
	<MarkupCode>FREIGHT</MarkupCode>
	<Txt>Shipping</Txt><Value>4.09</Value></MarkupTransHeader>
	<MarkupTransHeader class="entity"><MarkupCategory>Fixed</MarkupCategory>
	<MarkupCode>DISCOUNT</MarkupCode>
	<Txt>Welcome</Txt><Value>-2.00</Value></MarkupTransHeader></SalesTable></SalesOrder>
	</SalesOrderServiceCreateRequest></s:Body></s:Envelope>
>: SOAPAction: "http://schemas.microsoft.com/dynamics/2008/01/services/SalesOrderService/create"
< 200  @created.xml
> POST {{service}}  @ask-order.xml
< 200  @found.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SO-000042","number":"SO-000042","*":"*"}
