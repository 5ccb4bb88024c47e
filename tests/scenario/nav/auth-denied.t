# synthetic: A wrong web service access key stops the run.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 401
stderr *(HTTP 401)
exit 77
