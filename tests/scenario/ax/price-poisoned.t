# synthetic: A price with a figure that is no number is refused alone.
# So is one whose unit or least quantity is none: it is not taken for the price
# of one piece. The others come. The document is a custom one.
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys.xml
> POST {{service}}  @ask-prices.xml
< 200
	<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
	<PriceDiscServiceReadResponse
	 xmlns="http://schemas.microsoft.com/dynamics/2008/01/services">
	<PriceDisc xmlns="http://schemas.microsoft.com/dynamics/2008/01/documents/PriceDisc">
	<PriceDiscTable class="entity">
	 <Amount>6.50</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation>CUP</ItemRelation><PriceUnit>1.00</PriceUnit>
	 <QuantityAmountFrom>0.00</QuantityAmountFrom></PriceDiscTable>
	<PriceDiscTable class="entity">
	 <Amount>dear</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation>MUG</ItemRelation><PriceUnit>1.00</PriceUnit>
	 <QuantityAmountFrom>0.00</QuantityAmountFrom></PriceDiscTable>
	<PriceDiscTable class="entity">
	 <Amount>9.00</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation>PAN</ItemRelation><PriceUnit>1O</PriceUnit>
	 <QuantityAmountFrom>0.00</QuantityAmountFrom></PriceDiscTable>
	<PriceDiscTable class="entity">
	 <Amount>8.00</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation>PEN</ItemRelation><PriceUnit>1.00</PriceUnit>
	 <QuantityAmountFrom>ten</QuantityAmountFrom></PriceDiscTable>
	<PriceDiscTable class="entity">
	 <Amount>9.00</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation></ItemRelation><PriceUnit>1.00</PriceUnit>
	 <QuantityAmountFrom>0.00</QuantityAmountFrom></PriceDiscTable>
	<PriceDiscTable class="entity">
	 <Amount>20.00</Amount><Currency>EUR</Currency><FromDate>1900-01-01</FromDate>
	 <ItemRelation>TS</ItemRelation><PriceUnit>1.00</PriceUnit>
	 <QuantityAmountFrom>0.00</QuantityAmountFrom></PriceDiscTable>
	</PriceDisc></PriceDiscServiceReadResponse></s:Body></s:Envelope>
<: Content-Type: text/xml; charset=utf-8
stdout {"type":"Price","sku":"CUP","price":"6.5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PAN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable",
	"document":"{\"@class\":\"entity\",\"Amount\":\"9.00\",\"Currency\":\"EUR\",\"FromDat*",
	"*":"*"}
stdout {"type":"Price","sku":"TS","price":"20","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: ax: price MUG: the price of one piece is not exact
stderr ecx-price-pull: ax: price PAN: the price of one piece is not exact
stderr ecx-price-pull: ax: price PEN: the price of one piece is not exact
stderr ecx-price-pull: ax: ax-price.map:4: ItemRelation: required, but ItemRelation is absent
exit 1
