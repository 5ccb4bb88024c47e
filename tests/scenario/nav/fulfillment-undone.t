# synthetic: a shipment that was undone has a line that takes it back.
$ ecx-push-erp nav
stdin @order.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder?*
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Open"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9},{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":20000,"Type":"G/L Account","No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95,"Line_Amount":4.95},{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":30000,"Type":"G/L Account","No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42,"Line_Amount":-2.42}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Released"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9,"Quantity_Shipped":1}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIy\"","No":"102001","Order_No":"1001","External_Document_No":"NL-1001","Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"},{"@odata.etag":"W/\"JzIy\"","No":"102002","Order_No":"1001","External_Document_No":"NL-1001","Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001' or Document_No eq '102002')
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"Document_No":"102001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-red-m","Quantity":2,"Unit_of_Measure_Code":"PCS","Correction":false},{"Document_No":"102001","Line_No":15000,"Type":"Item","No":"TS-RED-M","Description":"Ts-red-m","Quantity":-2,"Unit_of_Measure_Code":"PCS","Correction":false},{"Document_No":"102002","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-red-m","Quantity":1,"Unit_of_Measure_Code":"PCS","Correction":false}]}
stdout {"type":"Fulfillment","identifier":"102002","complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
