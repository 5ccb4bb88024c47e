# synthetic: A person account with the same e-mail address is not created again.
# The contact that it has of itself is no second customer.
conf customer_by_email = yes
conf person_accounts = yes
$ ecx-push-erp sf
stdin @customer.json
> GET {{query}}?q=*'NL-C207' ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}
	?q=SELECT Id, PersonEmail FROM Account WHERE PersonEmail = 'ada@example.org' \
	 AND Id != null ORDER BY Id
< 200
	{"totalSize":1,"done":true,
	 "records":[{"Id":"001Qy000000adaxIAA","PersonEmail":"ada@example.org"}]}
> GET {{query}}?q=*FROM Contact*
< 200
	{"totalSize":1,"done":true,"records":[
	 {"Id":"003Qy000000c1","AccountId":"001Qy000000adaxIAA","Email":"ada@example.org"}]}
stdout {"type":"Receipt","kind":"customer","id":"001Qy000000adaxIAA","existed":true,"*":"*"}
stderr *found by its e-mail address
