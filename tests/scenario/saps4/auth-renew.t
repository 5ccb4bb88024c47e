# An expired token is renewed once.
conf sign_on = oauth2
conf token_url = {{url}}/sap/bc/sec/oauth2/token
conf client_id = ecx
conf client_secret = birch-heron
conf client_auth = basic
$ ecx-push-erp s4
stdin @order.json
> POST /sap/bc/sec/oauth2/token  grant_type=client_credentials
< 200  {"access_token":"first","token_type":"Bearer","expires_in":3600}
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
>: Authorization: Bearer first
< 401
> POST /sap/bc/sec/oauth2/token  grant_type=client_credentials
< 200  {"access_token":"second","token_type":"Bearer","expires_in":3600}
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
>: Authorization: Bearer second
< 200  @orders-found.json
stdout {"type":"Receipt","id":"1000042","*":"*"}
