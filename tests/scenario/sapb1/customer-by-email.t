# A customer who is there already with the same e-mail address is not created again.
# The reference is looked for first; of several such customers none is taken. The
# answers are from the contract.
conf customer_by_email = yes
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @customer.json
> GET /b1s/v2/BusinessPartners?$filter=(CardCode eq 'NL-C207')&*
< 200  {"value":[]}
> GET /b1s/v2/BusinessPartners
	?$filter=(EmailAddress eq 'ada@example.org') and (CardType eq 'cCustomer')
	&$select=CardCode,Frozen,EmailAddress&$orderby=CardCode
< 200  {"value":[{"CardCode":"C4711","Frozen":"tNO","EmailAddress":"Ada@Example.org"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"C4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ sed 's/C207/C208/g; s/"207"/"208"/g' {{dir}}/customer.json | ecx-push-erp b1
> GET /b1s/v2/BusinessPartners?$filter=(CardCode eq 'NL-C208')&*
< 200  {"value":[]}
> GET /b1s/v2/BusinessPartners?$filter=(EmailAddress eq *&*
< 200
	{"value":[{"CardCode":"C4711","EmailAddress":"ada@example.org"},
	 {"CardCode":"C4712","EmailAddress":"ada@example.org"}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (C4711, C4712): enter the reference*
exit 1
$ sed 's/C207/C209/g; s/"207"/"209"/g' {{dir}}/customer.json | ecx-push-erp b1
> GET /b1s/v2/BusinessPartners?$filter=(CardCode eq 'NL-C209')&*
< 200  {"value":[]}
> GET /b1s/v2/BusinessPartners?$filter=(EmailAddress eq *&*
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners  {"CardCode":"NL-C209","*":"*"}
< 201  {"CardCode":"NL-C209","Frozen":"tNO"}
stdout {"type":"Receipt","kind":"customer","id":"NL-C209","existed":false,"*":"*"}
