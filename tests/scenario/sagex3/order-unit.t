# supposed: A line of cartons is sold in the unit that the table of units has, in a field that the order publishes.
# One without a row, here that of the charge, is in the sales unit of its item.
conf unit_table = {{tmp}}/units.csv
$ printf 'unit,code\nCT,CAR\n' >units.csv
$ sed 's/"sku":"TS-RED-M",/&"unitCode":"CT",/' {{dir}}/order.json | ecx-push-erp x3
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 200  {"$itemsPerPage":100,"$resources":[],"$links":{}}
> POST {{soap}}
	*<FLD NAME="ITMREF">TS-RED-M</FLD><FLD NAME="SAU">CAR</FLD><FLD NAME="QTY">2</FLD>*
	<FLD NAME="ITMREF">FREIGHT</FLD><FLD NAME="QTY">1</FLD>*
< 200  @saved.xml
stdout {"type":"Receipt","ref":"NL-1001","id":"SOF-42","number":"SOF-42","*":"*"}
