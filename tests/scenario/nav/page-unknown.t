# synthetic: a page that is not published, or a company that is misspelt.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 404
	{"error":{"code":"BadRequest",
	  "message":"No HTTP resource was found that matches the request."}}
stderr *No HTTP resource was found*(HTTP 404)
exit 78
