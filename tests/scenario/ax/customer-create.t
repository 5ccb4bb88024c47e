# A person is looked up, created, and read back.
$ ecx-push-erp ax
stdin @customer.json
> POST {{service}}  @ask-customer.xml
< 200  @customer-none.xml
> POST {{service}}
	*<CustomerServiceCreateRequest
	xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<Customer xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/Customer">
	<CustTable class="entity"><CustGroup>30</CustGroup><OurAccountNum>NL-C207</OurAccountNum>
	<DirParty class="entity" xsi:type="AxdEntity_DirParty_DirPerson">
	<LanguageId>en-us</LanguageId>
	<DirPartyPostalAddressView class="entity"><City>Amsterdam</City>
	<CountryRegionId>NL</CountryRegionId>
	<LocationName>Ada Byron</LocationName><Roles>Delivery;Invoice</Roles>
	<Street>Dam 1</Street>
	<ZipCode>1012 JS</ZipCode></DirPartyPostalAddressView>
	<DirPartyContactInfoView class="entity"><IsPrimary>Yes</IsPrimary>
	<LocationName>E-mail</LocationName>
	<Locator>ada@example.org</Locator><Type>Email</Type></DirPartyContactInfoView>
	<PersonName class="entity"><FirstName>Ada</FirstName>
	<LastName>Byron</LastName></PersonName></DirParty></CustTable></Customer>
	</CustomerServiceCreateRequest>*
>: SOAPAction: "http://schemas.microsoft.com/dynamics/2008/01/services/CustomerService/create"
< 200  @customer-created.xml
> POST {{service}}  @ask-customer.xml
< 200  @customer-found.xml
stdout {"type":"Receipt","ref":"NL-C207","id":"C-4711","*":"*"}
