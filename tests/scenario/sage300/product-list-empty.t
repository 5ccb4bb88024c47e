# synthetic: Without items nothing is sent.
$ ecx-product-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICItems?$top=100
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/IC/$metadata#ICItems",
	 "value":[]}
stdout {"type":"Checkpoint","*":"*"}
