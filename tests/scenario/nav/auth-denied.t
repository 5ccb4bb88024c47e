# synthetic: a wrong web service access key.
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard?*
< 401
stderr *(HTTP 401)
exit 77
