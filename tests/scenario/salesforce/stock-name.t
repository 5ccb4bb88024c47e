# A field of the section is a name, and no other part of a query.
conf stock_quantity = Stock__c+FROM+User
$ ecx-stock-pull sf
stderr *stock_quantity: 'Stock__c+FROM+User' is not a name of an object or field
exit 78
