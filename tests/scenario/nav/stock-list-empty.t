# synthetic: no items at all.
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
