# synthetic: the probe asks for one order.
$ ecx-probe nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder?$select=No&$top=1
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
>* GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard?*
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
stdout ...
