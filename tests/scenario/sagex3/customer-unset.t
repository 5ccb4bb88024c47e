# Customers need a published object in the configuration.
conf customer_object =
$ ecx-push-erp x3
stdin @customer.json
stderr *customer_object is not set*
exit 78
