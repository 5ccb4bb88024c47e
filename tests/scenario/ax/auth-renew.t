# NTLM signs on for each connection.
# The request itself goes with the last message of the handshake.
conf sign_on = ntlm
$ ecx-push-erp ax
stdin @order.json
> POST {{service}}
>: Authorization: NTLM TlRMTVNTUAAB*
< 401
<: WWW-Authenticate: NTLM TlRMTVNTUAACAAAAAAAAADAAAAABggAAASNFZ4mrze8AAAAAAAAAAAAAAAAwAAAA
> POST {{service}}
	*<SalesOrderServiceFindRequest*<Value1>NL-1001</Value1>*
>: Authorization: NTLM TlRMTVNTUAAD*
< 200  @found.xml
stdout {"type":"Receipt","id":"SO-000042","existed":true,"*":"*"}
