# An order that is to be held needs a block: without one, nothing is sent.
conf total_differs = hold
$ ecx-push-erp s4
stdin @order.json
stderr ecx-push-erp: s4: total_differs = hold needs hold_block
exit 78
