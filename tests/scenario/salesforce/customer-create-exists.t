# synthetic: Somebody made it already: found, nothing is sent.
$ ecx-push-erp sf
stdin @customer.json
> GET /services/data/v67.0/query?q=SELECT Id, Ext_Id__c FROM Account WHERE Ext_Id__c = 'NL-C207' ORDER BY Id
< 200  {"totalSize":1,"done":true,"records":[{"attributes":{"type":"Account","url":"/services/data/v67.0/sobjects/Account/001Qy000000adaxIAA"},"Id":"001Qy000000adaxIAA","Ext_Id__c":"NL-C207"}]}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"001Qy000000adaxIAA","number":"001Qy000000adaxIAA","existed":true,"*":"*"}
