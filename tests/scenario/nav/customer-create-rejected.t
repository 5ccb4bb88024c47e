# synthetic: refused, in NAV's words.
$ ecx-push-erp nav
stdin @customer.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/CustomerCard
	?$filter=(No eq 'NL-C207')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/CustomerCard  *
< 400  {"error":{"code":"BadRequest","message":"You may not enter numbers manually."}}
stdout {"type":"Rejection","ref":"NL-C207","*":"*"}
stderr *You may not enter numbers manually.*
exit 1
