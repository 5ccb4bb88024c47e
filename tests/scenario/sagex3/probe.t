# The probe asks both services, and reads one of each kind.
$ ecx-probe x3
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100
	&where=(CUSORDREF eq 'ECX-PROBE')
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:query *<key xsi:type="xsd:string">SOHNUM</key>*
< 200  @queried-none.xml
> GET /api1/x3/erp/SEED/ITMMVT?*
< 200  {"$resources":[{"ITMREF":"MUG","STOFCY":"FR011","PHYSTO":5,"PHYALL":1}]}
> GET /api1/x3/erp/SEED/ITMMASTER?*
< 200  {"$resources":[]}
> GET /api1/x3/erp/SEED/ITMSALES?*
< 200  {"$resources":[]}
stdout x3	Sage X3	ok
stdout x3	stock	ok*
stdout x3	fulfillments	ok, there are none
stdout x3	products	ok, there are none
stdout x3	prices	ok, there are none
stdout x3	states	ok, there are none
