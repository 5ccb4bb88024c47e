# synthetic: A company without its leading zeros is rejected.
# No order would ever be found again.
conf company = 200
$ ecx-push-erp jde
stdin @order.json
stderr *company '200' does not have 5 characters, as in 00200
exit 78
