# No items.
$ ecx-product-pull bc
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items
	?$filter=(blocked eq false)&$orderby=lastModifiedDateTime,number
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
