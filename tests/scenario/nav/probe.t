# synthetic: The probe asks for one order.
$ ecx-probe nav
> GET {{company}}/SalesOrder?$select=No&$top=1
< 200  @none.json
>* GET {{company}}/ItemCard?*
< 200  @none.json
stdout ...
