# A person is created as a customer whose code is the reference.
conf customer_group = 100
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @customer.json
> GET /b1s/v2/BusinessPartners
	?$filter=(CardCode eq 'NL-C207')
	&$select=CardCode,Frozen
	&$orderby=CardCode
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners
	{"CardCode":"NL-C207","CardName":"Ada Byron","CardType":"cCustomer",
	 "Currency":"##","GroupCode":100,"EmailAddress":"ada@example.org",
	 "Phone1":"+31 20 555 0100",
	 "BPAddresses":[
	  {"AddressType":"bo_ShipTo","AddressName":"1","Street":"Dam 1",
	   "ZipCode":"1012 JS","City":"Amsterdam","Country":"NL",
	   "AddressName2":"Ada Byron"},
	  {"AddressType":"bo_BillTo","AddressName":"1","Street":"Dam 1",
	   "ZipCode":"1012 JS","City":"Amsterdam","Country":"NL",
	   "AddressName2":"Ada Byron"}]}
< 201  {"CardCode":"NL-C207","Frozen":"tNO"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":false,"*":"*"}
