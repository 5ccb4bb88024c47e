# synthetic: a wrong web service access key.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 401
stderr *(HTTP 401)
exit 77
