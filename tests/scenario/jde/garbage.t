# An answer without a grid is not taken for an empty table.
# No order is created.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 200  {"fs_DATABROWSE_F4201":{"title":"Data Browser","data":{}}}
stderr *F4201: the response has no list of rows*; deferred until *
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","*":"*"}
< 200  <html>Welcome</html>
stderr *the answer is no JSON*
exit 75
