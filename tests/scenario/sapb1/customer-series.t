# The reference is in another field where a series numbers customers.
conf customer_reference = U_WebId
conf customer_series = 70
conf customer_currency = EUR
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @customer.json
> GET /b1s/v2/BusinessPartners
	?$filter=(U_WebId eq 'NL-C207')
	&$select=CardCode,U_WebId,Frozen
	&$orderby=CardCode
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners  {"Series":70,"U_WebId":"NL-C207",
	"CardName":"Ada Byron","CardType":"cCustomer","Currency":"EUR",
	"EmailAddress":"ada@example.org","Phone1":"+31 20 555 0100","BPAddresses":["..."]}
< 201  {"CardCode":"C00123","U_WebId":"NL-C207","Frozen":"tNO"}
stdout {"type":"Receipt","ref":"NL-C207","id":"C00123","*":"*"}
