# synthetic: Addresses with another e-mail address are no answer; none is created.
# Nor is one where the class does not show it.
conf customer_by_email = yes
$ ecx-push-erp x3
stdin @customer.json
> GET {{erp}}/BPCUSTOMER?*
< 200  {"$resources":[]}
> GET {{erp}}/BPADDRESS?*
< 200  {"$resources":[{"BPANUM":"C4711","WEB1":"bo@example.org"}]}
stderr *asked for the address with WEB1 ada@example.org, got another*
exit 75
$ ecx-push-erp x3
stdin @customer-2.json
> GET {{erp}}/BPCUSTOMER?*
< 200  {"$resources":[]}
> GET {{erp}}/BPADDRESS?*
< 200  {"$resources":[{"BPANUM":"C4711"}]}
stderr *email_source: its rows do not show WEB1 and BPANUM
exit 78
