# The probe says in one line what is wrong, and asks nothing twice.
# Shown are a reference field that is not unique, missing or hidden, a version
# that the org does not have, another host, and a user without permission.
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 200
	{"name":"Order",
	 "fields":[
	  {"name":"Id","type":"string","unique":false},
	  {"name":"Ext_Id__c","type":"string","unique":false}]}
stderr ecx-probe: sf: the field Ext_Id__c of Order is not unique
exit 78
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 200  {"name":"Order","fields":[{"name":"Id","type":"string","unique":false}]}
stderr ecx-probe: sf: Order has no field Ext_Id__c that the user may see
exit 78
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 404  [{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}]
stderr ecx-probe: sf: GET /sobjects/Order/describe: this path does not exist: is url the org's own host, and does it have this api_version? (HTTP 404)
exit 78
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 200  <html><title>Login | Salesforce</title></html>
stderr ecx-probe: sf: GET /sobjects/Order/describe: *Login | Salesforce*
exit 75
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 403
	[
	 {"errorCode":"API_DISABLED_FOR_ORG",
	  "message":"The REST API is not enabled for this Organization."}]
stderr ecx-probe: sf: GET /sobjects/Order/describe: API_DISABLED_FOR_ORG: The REST API is not enabled for this Organization. (HTTP 403)
exit 77
