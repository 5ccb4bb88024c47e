# synthetic: With tax_table, lines and charges have the tax class of their rate.
# A code that is no number is the table's fault.
conf tax_table = {{tmp}}/taxes.csv
$ printf 'percent,code\n21,2\n0,1\n' >taxes.csv
$ ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST {{oe}}
	{"OrderDetails":[
	{"Item":"TS-RED-M","TaxClass1":2,"*":"*"},
	{"MiscellaneousChargesCode":"HC","TaxClass1":2,"*":"*"},
	{"MiscellaneousChargesCode":"DISC","TaxClass1":2,"*":"*"}],"*":"*"}
< 201  @order-created.json
stdout {"type":"Receipt","id":"ORD000000000042","*":"*"}
$ sed -i 's/21,2/21,high/' taxes.csv; ecx-push-erp s300
stdin @order-2.json
> GET {{oe}}?*
< 200  @orders-none.json
stderr *tax_table: 'high' is not the number of a tax class
exit 78
