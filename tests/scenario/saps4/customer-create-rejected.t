# A customer that SAP rejects is reported.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp s4
stdin @customer.json
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')
	&$select=BusinessPartner,Customer,BusinessPartnerIDByExtSystem,BusinessPartnerIsBlocked
	&$orderby=BusinessPartner&$top=10&$format=json
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_BUSINESS_PARTNER/
>: X-CSRF-Token: Fetch
< 200
<: X-CSRF-Token: token-1
> POST /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	{"BusinessPartnerIDByExtSystem":"NL-C207","*":"*"}
>: X-CSRF-Token: token-1
< 400  {"error":{"code":"R11/124","message":{"lang":"en","value":"Enter a postal code"}}}
stderr *R11/124: Enter a postal code (HTTP 400); deferred until *
exit 75
