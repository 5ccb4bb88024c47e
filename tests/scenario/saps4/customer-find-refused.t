# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
conf partner_grouping = BP02
$ ecx-push-erp s4
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"s4","cursor":"all"}
> GET /sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner
	?$filter=(BusinessPartnerIDByExtSystem eq 'NL-C207')
	&$select=BusinessPartner,Customer,BusinessPartnerIDByExtSystem,BusinessPartnerIsBlocked
	&$orderby=BusinessPartner&$top=10&$format=json
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: s4: customer NL-C207: config: the query itself was refused, not a document: GET /API_BUSINESS_PARTNER/A_BusinessPartner: BadRequest: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
