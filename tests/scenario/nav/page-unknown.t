# synthetic: An unknown page or company is an error of the configuration.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 404
	{"error":{"code":"BadRequest",
	  "message":"No HTTP resource was found that matches the request."}}
stderr *No HTTP resource was found*(HTTP 404)
exit 78
