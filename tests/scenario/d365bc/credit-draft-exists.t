# A draft that is complete is found by its reference, and nothing is sent.
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
< 200  @memo-draft.json
> GET {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines?$orderby=sequence
< 200  @memo-lines.json
stdout {"type":"Receipt","ref":"NL-1001","id":"{{memo_id}}","existed":true,"*":"*"}
