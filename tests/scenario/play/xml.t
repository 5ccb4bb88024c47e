# Blanks beside tags are not compared.
$ curl -sS {{url}}/soap -H 'Content-Type: text/xml' --data-binary @{{dir}}/order.xml
> POST /soap
	<Order>
		<Ref>NL-1001</Ref>
		<Note>two words</Note>
		<Line><Sku>{{sku}}</Sku>*</Line>
	</Order>
< 500
	<Fault>{{sku}} is not known</Fault>
<: Content-Type: text/xml; charset=utf-8
stdout <Fault>MUG is not known</Fault>
