# synthetic: a server that is busy says so.
conf retries = 1
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard?*
< 503
<: Retry-After: 0
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard?*
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
