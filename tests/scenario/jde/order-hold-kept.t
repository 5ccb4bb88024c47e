# synthetic: A release that JD Edwards did not do is said, and done by a later run.
# An orchestration that does not take the hold is said, too.
conf total_differs = hold
conf hold_block = WB
$ ecx-push-erp jde
stdin @order.json
> POST {{data}}  @ask-order.json
< 200  @order-held.json
> POST {{release}}  {"Order Number":4711,"*":"*"}
< 200  {"jde__status":"ERROR","jde__simpleMessage":"not authorized to hold WB"}
> POST {{data}}  @ask-order.json
< 200  @order-held.json
stderr
	*held by 'WB': 'Release Sales Order' has run, and the order still has the \
	hold 'WB': *not authorized to hold WB*
exit 75
$ sed 's/NL-1001/NL-1002/; s/"id":"1"/"id":"2"/; s/"1001"/"1002"/' {{dir}}/order.json | ecx-push-erp jde
> POST {{data}}  *
< 200  @order-none.json
> POST {{data}}  *
< 200  @order-history-none.json
> POST {{enter}}  {"Reference":"NL-1002","Hold Code":"WB","*":"*"}
< 200  {"Order Number":4712,"jde__status":"SUCCESS"}
> POST {{data}}  *
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[
	 {"F4201_DOCO":4712,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	  "F4201_HOLD":" ","F4201_OTOT":35.07,"F4201_CRRM":"D",
	  "F4201_VR01":"NL-1002"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "sysErrors":[]}
stdout \{"type":"Receipt",*"id":"4712 SO 00200",*"note":"it was created without the hold 'WB'"*
stderr *it was created without the hold 'WB'
