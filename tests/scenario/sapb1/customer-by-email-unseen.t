# An e-mail address that finds a customer does not prove the look-up by reference.
# Nothing more is created. The answers are from the contract.
unproven
conf customer_by_email = yes
conf find_lag = 0s
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
> GET /b1s/v2/BusinessPartners?$filter=(EmailAddress eq *&*
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners  {"CardCode":"NL-C207","*":"*"}
< 201  {"CardCode":"NL-C207","Frozen":"tNO"}
> GET /b1s/v2/BusinessPartners?$filter=(CardCode eq 'NL-C207')&*
< 200  {"value":[]}
> GET /b1s/v2/BusinessPartners?$filter=(EmailAddress eq *&*
< 200  {"value":[{"CardCode":"NL-C207","EmailAddress":"ada@example.org"}]}
stdout {"type":"Receipt","kind":"customer","id":"NL-C207","*":"*"}
stderr *was created as NL-C207, but the look-up does not find it by CardCode*
exit 75
