# synthetic: A product without a number and one that is no record are refused.
# The others come.
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-keys.xml
> POST {{service}}
	*<EcoResProductServiceReadRequest*
	<Value>7</Value></KeyField></KeyData></EntityKey>*
	<Value>8</Value></KeyField></KeyData></EntityKey></EntityKeyList>*
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<EcoResProductServiceReadResponse
	 xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<EcoResProduct xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/EcoResProduct">
	<Product class="entity">
	 <DisplayProductNumber>CUP</DisplayProductNumber><ProductType>Item</ProductType>
	 <SearchName>Cup</SearchName></Product>
	<Product class="entity">
	 <DisplayProductNumber></DisplayProductNumber><ProductType>Item</ProductType>
	 <SearchName>Nameless</SearchName></Product>
	<Product class="entity">none</Product>
	<Product class="entity">
	 <DisplayProductNumber>TS</DisplayProductNumber><ProductType>Item</ProductType>
	 <SearchName>Shirt</SearchName></Product>
	</EcoResProduct></EcoResProductServiceReadResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"@class\":\"entity\",\"DisplayProductNumber\":\"\",\"ProductType\":\"*",
	"*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"@class\":\"entity\",\"#text\":\"none\"}","*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-product-pull: ax: ax-product.map:4: DisplayProductNumber: required, but DisplayProductNumber is absent
stderr ecx-product-pull: ax: ax-product.map:4: DisplayProductNumber: required, but DisplayProductNumber is absent
exit 1
