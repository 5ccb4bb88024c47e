# The probe asks for the reference field, and reads one of each kind.
$ ecx-probe sf
> GET /services/data/v67.0/sobjects/Order/describe
< 200
	{"name":"Order",
	 "fields":[
	  {"name":"Id","type":"string","unique":false},
	  {"name":"Ext_Id__c","type":"string","unique":true}]}
> GET {{query}}?q={{select_created}} WHERE Ext_Id__c != null ORDER BY Id
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q=SELECT Id, StockKeepingUnit, Stock__c FROM Product2 *
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q=SELECT *FROM Product2 *
< 200  {"totalSize":0,"done":true,"records":[]}
> GET {{query}}?q=SELECT *FROM PricebookEntry *
< 200  {"totalSize":0,"done":true,"records":[]}
stdout sf	Salesforce	ok
stdout sf	orders	ok, there are none
stdout sf	stock	ok, there are none
stdout sf	fulfillments	ok, there are none
stdout sf	products	ok, there are none
stdout sf	prices	ok, there are none
stdout sf	states	ok, there are none
