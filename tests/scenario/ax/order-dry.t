# A dry run shows the envelope and sends nothing that changes data.
$ ecx-push-erp -n ax
stdin @order.json
> POST {{service}}  @ask-order.xml
< 200  @none.xml
stdout
	{"connection":"ax","method":"POST","target":"/EcxShop/xppservice.svc",
	 "body":"*<SalesOrderServiceCreateRequest*"}
