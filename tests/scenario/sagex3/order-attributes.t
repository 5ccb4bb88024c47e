# synthetic: Attributes, payments and the comment are in the fields of the site.
# The item's tax level and the payment term come from tables.
conf text_field = SOH1_6.YNOTE
conf line_text_field = YTEXT
conf tax_table = {{tmp}}/taxes.csv
conf payment_table = {{tmp}}/payments.csv
$ printf 'percent,code\n21,NOR\n' >taxes.csv; printf 'method,code\nideal,WEB\n' >payments.csv
$ ecx-push-erp x3
stdin @order-attributes.json
> GET {{erp}}/SORDER?*
< 200  {"$resources":[]}
> POST {{soap}}
	*<GRP ID="SOH3_1"><FLD NAME="PTE">WEB</FLD></GRP>*\
	<GRP ID="SOH1_6"><FLD NAME="YNOTE">Wanted on: 2026-12-05; \
	ideal tr_7 42.43; Ring twice</FLD></GRP>\
	<TAB ID="SOH4_1" SIZE="3"><LIN NUM="1">\
	<FLD NAME="ITMREF">TS-RED-M</FLD><FLD NAME="QTY">2</FLD>\
	<FLD NAME="YTEXT">Engraving: Bo, who was the best of us all</FLD>\
	<FLD NAME="GROPRI">16.49</FLD>\
	<LST NAME="VACITM" SIZE="1"><ITM>NOR</ITM></LST></LIN>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","*":"*"}
