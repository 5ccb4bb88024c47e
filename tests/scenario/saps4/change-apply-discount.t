# A discount that is gone is set to 0, a charge that is gone is rejected.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 'del(.allowanceCharge)' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderHeaderPrElement(SalesOrder='1000042',\
	 PricingProcedureStep='100',PricingProcedureCounter='1')
	{"ConditionRateValue":"0"}
< 204
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='30')
	{"SalesDocumentRjcnReason":"10"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200  {"d":{"SalesOrder":"1000042","TotalNetAmount":"50.00"}}
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","*":"*"}
