# synthetic: An item that costs nothing has no price.
# The currency is that of the row, else that of the section. Class and columns
# are the site's.
$ ecx-price-pull x3
> GET /api1/x3/erp/SEED/ITMSALES?representation=ITMSALES.$query&count=100
< 200
	{"$resources":[
	  {"ITMREF":"MUG","BASPRI":7.5},
	  {"ITMREF":"NEW","BASPRI":0},
	  {"ITMREF":"TS-RED-M","BASPRI":"19.95","CUR":"USD"},
	  {"ITMREF":"ODD"}]}
stdout
	{"type":"Price","sku":"MUG","price":"7.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Price","sku":"TS-RED-M","price":"19.95","priceCurrency":"USD","*":"*"}
stdout {"type":"Rejection","reason":"*item ODD: BASPRI is not a number*","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr *item ODD: BASPRI is not a number
exit 1
