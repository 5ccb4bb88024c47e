# A customer number that is too long is rejected, never cut off.
$ ecx-push-erp s300
stdin
	{"type":"Customer","v":1,"source":"shop","id":"209",
	 "ref":"NL-C2071195510","identifier":"2071195510",
	 "dateModified":"2026-11-20T09:16:02Z","legalName":"Long"}
stdout {"type":"Rejection","reason":"*CustomerNumber: text(12)*14 characters*","*":"*"}
stderr *text(12)*
exit 1
