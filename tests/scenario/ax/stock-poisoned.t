# synthetic: A stock level with a quantity that is no number is refused alone.
# One of its rows is enough. A row without an item is refused, too; the others
# come.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<InventSumServiceReadResponse
	 xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<InventSum xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/InventSum">
	<InventSum class="entity">
	 <AvailPhysical>3.50</AvailPhysical><ItemId>CUP</ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	<InventSum class="entity">
	 <AvailPhysical>many</AvailPhysical><ItemId>MUG</ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	<InventSum class="entity">
	 <AvailPhysical>1.50</AvailPhysical><ItemId>MUG</ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	<InventSum class="entity">
	 <AvailPhysical>4.00</AvailPhysical><ItemId></ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	<InventSum class="entity">
	 <AvailPhysical>18446744073709551616</AvailPhysical><ItemId>PEN</ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	<InventSum class="entity">
	 <AvailPhysical>12.00</AvailPhysical><ItemId>TS</ItemId>
	 <InventDim class="entity"><InventLocationId>11</InventLocationId></InventDim></InventSum>
	</InventSum></InventSumServiceReadResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"Stock","sku":"CUP","availableAtOrFrom":"11","inventoryLevel":"3.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","id":"MUG@11","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"ItemId\":\"\",\"InventDim\":[{\"@class\":\"entity\",\"InventLocation*",
	"*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","id":"PEN@11","*":"*"}
stdout {"type":"Stock","sku":"TS","availableAtOrFrom":"11","inventoryLevel":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
stderr ecx-stock-pull: ax: stock MUG: item MUG: a quantity is no number
stderr ecx-stock-pull: ax: ax-stock.map:4: ecx.item: required, but ecx.item is absent
stderr ecx-stock-pull: ax: stock PEN: ax-stock.map:6: ecx.quantity: decimal: '18446744073709551616' has 20 digits before the point
exit 1
