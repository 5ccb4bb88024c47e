# A field of the header is set in the version of the order that was read.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.customerReference = "PO-7"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200
	{"d":{"__metadata":{"etag":"W/\"datetimeoffset'2026-11-20T10:00:00Z'\""},
	 "SalesOrder":"1000042","TransactionCurrency":"EUR","TotalNetAmount":"53.00",
	 "PurchaseOrderByShipToParty":""}}
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrder('1000042')  {"PurchaseOrderByShipToParty":"PO-7"}
>: If-Match: W/"datetimeoffset'2026-11-20T10:00:00Z'"
< 204
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200  {"d":{"SalesOrder":"1000042","TotalNetAmount":"53.00"}}
stdout {"type":"Receipt","ref":"NL-1001","*":"*"}
