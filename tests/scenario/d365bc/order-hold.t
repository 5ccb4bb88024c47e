# Business Central has no block that could be taken off: nothing is sent.
# No answer is needed.
conf total_differs = hold
$ ecx-push-erp bc
stdin @order.json
stderr *total_differs = hold: * cannot create orders with a block that ecx takes off
exit 78
