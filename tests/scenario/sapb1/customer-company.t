# A company has one name, and addresses of one kind have their own names.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin
	{"type":"Customer","v":1,"source":"shop","id":"208","identifier":"208",
	 "ref":"NL-C208","dateModified":"2026-11-20T09:16:02Z",
	 "legalName":"Analytical Engines","vatID":"NL123456789B01",
	 "telephone":"+31 20 555 0100",
	 "address":[
	  {"streetAddress":"Dam 1","addressCountry":"NL"},
	  {"streetAddress":"Dam 2","addressCountry":"NL"}]}
> GET /b1s/v2/BusinessPartners
	?$filter=(CardCode eq 'NL-C208')
	&$select=CardCode,Frozen
	&$orderby=CardCode
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners  {"CardCode":"NL-C208",
	"CardName":"Analytical Engines","CardType":"cCustomer","Currency":"##",
	"Phone1":"+31 20 555 0100","FederalTaxID":"NL123456789B01","BPAddresses":[
	{"AddressType":"bo_ShipTo","AddressName":"1","Street":"Dam 1","Country":"NL"},
	{"AddressType":"bo_ShipTo","AddressName":"2","Street":"Dam 2","Country":"NL"},
	{"AddressType":"bo_BillTo","AddressName":"1","Street":"Dam 1","Country":"NL"},
	{"AddressType":"bo_BillTo","AddressName":"2","Street":"Dam 2","Country":"NL"}]}
< 201  {"CardCode":"NL-C208","Frozen":"tNO"}
stdout {"type":"Receipt","ref":"NL-C208","*":"*"}
