# One that somebody has posted is left alone.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp bc
stdin @credit.json
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=id
< 200  @memo-posted.json
stdout {"type":"Receipt","ref":"NL-1001","number":"S-CR101001","existed":true,"*":"*"}
