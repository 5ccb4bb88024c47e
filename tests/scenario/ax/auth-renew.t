# NTLM: a talk of its own for each connection; the request itself goes with the
# last word of it.
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
