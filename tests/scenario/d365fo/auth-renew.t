# An expired token is renewed once; its scope is the environment.
conf sign_on = oauth2
conf token_url = {{url}}/contoso/oauth2/v2.0/token
conf client_id = ecx
conf client_secret = birch-heron
$ ecx-push-erp fo
stdin @order.json
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"first"}
> GET /data/SalesOrderHeadersV4?*
>: Authorization: Bearer first
< 401
> POST /contoso/oauth2/v2.0/token
	grant_type=client_credentials&client_id=ecx&client_secret=birch-heron&scope={{url}}/.default
< 200  {"token_type":"Bearer","expires_in":3599,"access_token":"second"}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
>: Authorization: Bearer second
< 200  @orders-invoiced.json
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","existed":true,"*":"*"}
