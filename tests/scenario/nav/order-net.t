# synthetic: Prices may be without tax, in a currency of the order.
# A discount is the line's discount; a surcharge is in its price, so that the
# line is exact.
conf currency = USD
$ ecx-push-erp nav
stdin @net.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1002')
	&$orderby=No
< 200  @none.json
> GET {{company}}/PostedSalesInvoice?$filter=(External_Document_No eq 'NL-1002')
	&$orderby=Order_No
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1002')&$orderby=Order_No
< 200  @none.json
> POST {{company}}/SalesOrder
	{"External_Document_No":"NL-1002","Currency_Code":"EUR",
	 "Prices_Including_VAT":false,"*":"*"}
< 201
	{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	 "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1002",
	 "Status":"Open"}
> POST {{company}}/SalesOrderSalesLines
	{"No":"MUG","Quantity":3,"Unit_Price":4,"Line_Discount_Amount":1.5,
	 "*":"*"}
< 201  {"No":"MUG","Line_Amount":10.5}
> POST {{company}}/SalesOrderSalesLines
	{"No":"PEN","Quantity":3,"Unit_Price":3.33334,"*":"*"}
< 201  {"No":"PEN","Line_Amount":10}
stdout {"type":"Receipt","ref":"NL-1002","*":"*"}
