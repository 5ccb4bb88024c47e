# A changed delivery address is set for the order alone.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderDelivery.deliveryAddress.streetAddress = "Dam 2"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
> GET {{sales}}/A_SalesOrderPartnerAddress(SalesOrder='1000042',PartnerFunction='SH',\
	 AddressRepresentationCode='')?$format=json
< 200  @two-address.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderPartnerAddress(SalesOrder='1000042',PartnerFunction='SH',\
	 AddressRepresentationCode='')
	{"StreetName":"Dam 2"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","*":"*"}
