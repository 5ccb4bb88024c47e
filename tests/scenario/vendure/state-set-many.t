# A hundred orders are read at once, the next ones by a request of their own, and each gets its note.
# The answers are supposed.
$ seq 101 | jq -c '{type: "OrderState", v: 1, source: "erp", id: "E\(.)", ref: "V-\(.)", orderId: "\(.)", number: "SO-\(.)"}' | ecx-state-push shop
>* POST /admin-api  {"operationName":"Note","*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"1"}}}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["1","2","..."]}},"filterOperator":"OR","take":100}},"*":"*"}
< 200  {"data":{"orders":{"items":[\
	{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"},{"id":"5"},{"id":"6"},{"id":"7"},{"id":"8"},{"\
	id":"9"},{"id":"10"},{"id":"11"},{"id":"12"},{"id":"13"},{"id":"14"},{"id":"15"},{"id":"16\
	"},{"id":"17"},{"id":"18"},{"id":"19"},{"id":"20"},{"id":"21"},{"id":"22"},{"id":"23"},{"i\
	d":"24"},{"id":"25"},{"id":"26"},{"id":"27"},{"id":"28"},{"id":"29"},{"id":"30"},{"id":"31\
	"},{"id":"32"},{"id":"33"},{"id":"34"},{"id":"35"},{"id":"36"},{"id":"37"},{"id":"38"},{"i\
	d":"39"},{"id":"40"},{"id":"41"},{"id":"42"},{"id":"43"},{"id":"44"},{"id":"45"},{"id":"46\
	"},{"id":"47"},{"id":"48"},{"id":"49"},{"id":"50"},{"id":"51"},{"id":"52"},{"id":"53"},{"i\
	d":"54"},{"id":"55"},{"id":"56"},{"id":"57"},{"id":"58"},{"id":"59"},{"id":"60"},{"id":"61\
	"},{"id":"62"},{"id":"63"},{"id":"64"},{"id":"65"},{"id":"66"},{"id":"67"},{"id":"68"},{"i\
	d":"69"},{"id":"70"},{"id":"71"},{"id":"72"},{"id":"73"},{"id":"74"},{"id":"75"},{"id":"76\
	"},{"id":"77"},{"id":"78"},{"id":"79"},{"id":"80"},{"id":"81"},{"id":"82"},{"id":"83"},{"i\
	d":"84"},{"id":"85"},{"id":"86"},{"id":"87"},{"id":"88"},{"id":"89"},{"id":"90"},{"id":"91\
	"},{"id":"92"},{"id":"93"},{"id":"94"},{"id":"95"},{"id":"96"},{"id":"97"},{"id":"98"},{"i\
	d":"99"},{"id":"100"}]}}}
> POST /admin-api  {"operationName":"States","variables":{"options":{
	"filter":{"id":{"in":["101"]}},"filterOperator":"OR","take":1}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"101"}]}}}
stdout {"type":"Receipt","kind":"state","ref":"V-1","*":"*"}
stdout ...
